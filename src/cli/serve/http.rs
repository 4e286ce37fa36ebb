//! What the browser asks for.
//!
//! Guaranteed: only requests that name this machine are answered, so that no page of the web can ask through a name of its own.

use std::net::TcpListener;
use std::sync::PoisonError;

use tiny_http::{Header, Method, Request, Response, Server};

use super::{Shown, tell};
use crate::cli::Failure;

const FRAME_HTML: &str = include_str!("../../../templates/preview/frame.html");
const FRAME_CSS: &str = include_str!("../../../templates/preview/frame.css");
const FRAME_JS: &str = include_str!("../../../templates/preview/frame.js");

/// What the frame around the pages may load.
const FRAME_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";
/// What a page may load: the same as where it is published, and no one else may show it.
const PAGE_POLICY: &str =
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const JS: &str = "text/javascript; charset=utf-8";
const JSON: &str = "application/json";
const TEXT: &str = "text/plain; charset=utf-8";

/// An answer: its status, its type and its text.
type Answer = (u16, &'static str, String);

/// Answers, one request after another, until the program is stopped.
pub(super) fn answer(listener: TcpListener, shown: &Shown) -> Result<(), Failure> {
    let server =
        Server::from_listener(listener, None).map_err(|error| Failure::trouble(format!("it cannot serve: {error}")))?;
    tell(&format!("http://{}/", server.server_addr()))?;
    for request in server.incoming_requests() {
        let (status, kind, text) = asked(&request, shown);
        let policy = if request.url().starts_with("/pages/") { PAGE_POLICY } else { FRAME_POLICY };
        let headers = [
            ("Content-Type", kind),
            ("Content-Security-Policy", policy),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Cache-Control", "no-store"),
        ];
        let mut response = Response::from_string(text).with_status_code(status);
        for (name, value) in headers {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        // A browser that has gone away needs no answer.
        let _ = request.respond(response);
    }
    Ok(())
}

fn asked(request: &Request, shown: &Shown) -> Answer {
    let host = request.headers().iter().find(|header| header.field.equiv("Host"));
    if !host.is_some_and(|host| is_here(host.value.as_str())) {
        return (403, TEXT, "this preview is for this machine alone\n".to_owned());
    }
    if !matches!(request.method(), Method::Get | Method::Head) {
        return (405, TEXT, "there is nothing to send here\n".to_owned());
    }
    let preview = shown.lock().unwrap_or_else(PoisonError::into_inner);
    let path = request.url().split(['?', '#']).next().unwrap_or("");
    match path {
        "/" => (200, HTML, FRAME_HTML.to_owned()),
        "/frame.css" => (200, CSS, FRAME_CSS.to_owned()),
        "/frame.js" => (200, JS, FRAME_JS.to_owned()),
        "/state.json" => (200, JSON, serde_json::to_string(&*preview).unwrap_or_default()),
        "/findings.json" => (200, JSON, preview.findings.clone()),
        _ => {
            let name =
                path.strip_prefix("/pages/").map(|path| percent_encoding::percent_decode_str(path).decode_utf8_lossy());
            match name.and_then(|name| preview.files.get_key_value(name.as_ref())) {
                Some((name, text)) => (200, if name.ends_with("css") { CSS } else { HTML }, text.clone()),
                None => (404, TEXT, "there is no such page\n".to_owned()),
            }
        }
    }
}

/// Whether a request was meant for this machine.
fn is_here(host: &str) -> bool {
    let name = host
        .rsplit_once(':')
        .map_or(host, |(name, port)| if port.bytes().all(|byte| byte.is_ascii_digit()) { name } else { host });
    ["localhost", "127.0.0.1", "[::1]"].iter().any(|here| name.eq_ignore_ascii_case(here))
}

#[cfg(test)]
mod tests {
    use super::is_here;

    #[test]
    fn only_the_names_of_this_machine_are_answered() {
        for host in ["localhost", "localhost:4321", "LOCALHOST:1", "127.0.0.1:4321", "[::1]:4321", "[::1]"] {
            assert!(is_here(host), "{host}");
        }
        for host in
            ["", "evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "localhost:80:x", "10.0.0.1"]
        {
            assert!(!is_here(host), "{host}");
        }
    }
}
