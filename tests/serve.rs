//! `policyc serve`, as a browser meets it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::Value;

use crate::workshop::{SHOP, Workshop};

/// A preview that stops with the test.
struct Preview {
    child: Child,
    port: u16,
}

impl Drop for Preview {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Preview {
    fn of(here: &Workshop, args: &str) -> Preview {
        let mut child = here
            .command(&format!("serve {args} --port 0"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let port = line.trim().strip_prefix("serving http://127.0.0.1:").and_then(|rest| rest.strip_suffix('/'));
        let port = port.unwrap_or_else(|| panic!("{line:?}")).parse().unwrap();
        Preview { child, port }
    }

    /// The whole answer to a request.
    fn answer(&self, method: &str, path: &str, host: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// What stands at `path`, which is there.
    fn get(&self, path: &str) -> String {
        let answer = self.answer("GET", path, "localhost");
        assert!(answer.starts_with("HTTP/1.1 200 "), "{path}: {answer}");
        answer.split_once("\r\n\r\n").unwrap().1.to_owned()
    }

    fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(path)).unwrap()
    }

    /// Waits until `holds` of the state, as long as a change may take to be seen on a busy machine.
    fn until(&self, holds: impl Fn(&Value) -> bool) -> Value {
        for _ in 0..400 {
            let state = self.json("/state.json");
            if holds(&state) {
                return state;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        panic!("nothing changed in 20 seconds");
    }
}

#[test]
fn it_shows_what_a_build_would_write() {
    let here = Workshop::new();
    here.file("shop/shop.policy", SHOP);
    let preview = Preview::of(&here, "shop");
    let state = preview.json("/state.json");
    assert_eq!(state["current"], true);
    let paths: Vec<&str> =
        state["editions"].as_array().unwrap().iter().map(|one| one["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["da", "nb", "en"].map(|language| format!("example_shop/privacy.{language}.html")));
    let shown: Vec<String> = paths.iter().map(|path| preview.get(&format!("/pages/{path}"))).collect();
    let look = preview.get("/pages/example_shop/notice.css");
    assert_eq!(here.names(""), ["shop/shop.policy"]);
    assert_eq!(here.run("build shop --format html").status, 0);
    for (path, shown) in paths.iter().zip(shown) {
        assert_eq!(here.read(&format!("dist/{path}")), shown);
    }
    assert_eq!(here.read("dist/example_shop/notice.css"), look);
    assert_eq!(here.run("check shop --format json").stdout, preview.get("/findings.json"));
    assert!(preview.get("/").contains("/frame.js") && preview.get("/frame.js").contains("/state.json"));
}

#[test]
fn a_saved_file_is_shown_and_a_broken_one_leaves_the_last_page() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    let preview = Preview::of(&here, "shop.policy");
    let first = preview.json("/state.json")["version"].as_u64().unwrap();

    here.file("shop.policy", SHOP.replace("Example Shop", "Another Shop"));
    let state = preview.until(|state| state["version"].as_u64() > Some(first));
    assert_eq!(state["current"], true);
    let page = preview.get("/pages/example_shop/privacy.en.html");
    assert!(page.contains("Another Shop"));

    here.file("shop.policy", SHOP.replace("    basis: contract\n", ""));
    let state = preview.until(|state| state["current"] == false);
    assert_eq!(state["editions"].as_array().unwrap().len(), 3);
    assert_eq!(preview.get("/pages/example_shop/privacy.en.html"), page);
    assert_eq!(preview.json("/findings.json")["findings"][0]["code"], "GDPR-6-1");

    here.file("shop.policy", SHOP);
    preview.until(|state| state["current"] == true);
    assert!(!preview.get("/pages/example_shop/privacy.en.html").contains("Another Shop"));
}

#[test]
fn files_that_go_and_come_are_followed() {
    let here = Workshop::new();
    here.file("shop/shop.policy", SHOP).file("shop/look/extra.css", "/* one */\n");
    here.file("shop/policyc.toml", "templates = \"look\"\n");
    let preview = Preview::of(&here, "shop");
    let look = |preview: &Preview| preview.get("/pages/example_shop/notice.css");
    assert!(look(&preview).ends_with("/* one */\n"));
    let version = |preview: &Preview| preview.json("/state.json")["version"].as_u64();

    let before = version(&preview);
    here.file("shop/look/extra.css", "/* two */\n");
    preview.until(|state| state["version"].as_u64() > before);
    assert!(look(&preview).ends_with("/* two */\n"));

    here.file("shop/look/page.html", "{{ nothing }}\n");
    preview.until(|state| state["current"] == false);
    assert_eq!(preview.json("/findings.json")["findings"][0]["code"], "TEMPLATE-VALUE");
    std::fs::remove_file(here.path("shop/look/page.html")).unwrap();
    preview.until(|state| state["current"] == true);

    std::fs::remove_file(here.path("shop/shop.policy")).unwrap();
    let state = preview.until(|state| state["current"] == false);
    assert_eq!(state["trouble"][0], "shop: this folder holds no .policy file");
    here.file("shop/shop.policy", SHOP);
    preview.until(|state| state["current"] == true);
}

#[test]
fn a_policy_that_begins_broken_is_served_too() {
    let here = Workshop::new();
    here.file("shop.policy", "policy {");
    let preview = Preview::of(&here, "");
    let state = preview.json("/state.json");
    assert_eq!((&state["current"], state["editions"].as_array().unwrap().len()), (&Value::Bool(false), 0));
    assert!(preview.json("/findings.json")["errors"].as_u64() > Some(0));
}

#[test]
fn it_answers_this_machine_and_sends_nothing_else() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP).file("secret.txt", "secret");
    let preview = Preview::of(&here, "shop.policy");
    let starts = |method: &str, path: &str, host: &str, status: &str| {
        let answer = preview.answer(method, path, host);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{method} {path} {host}: {answer}");
        assert!(!answer.contains("secret"));
    };
    starts("GET", "/", "evil.example", "403");
    starts("GET", "/state.json", "localhost.evil.example:80", "403");
    starts("POST", "/", "localhost", "405");
    for path in
        ["/pages/../secret.txt", "/pages/%2e%2e/secret.txt", "/secret.txt", "/pages/", "/pages//etc/passwd", "/%00"]
    {
        starts("GET", path, "localhost", "404");
    }
    starts("HEAD", "/", "127.0.0.1", "200");
    let page = preview.answer("GET", "/pages/example_shop/privacy.da.html", "localhost");
    let policy = "Content-Security-Policy: default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'\r\n";
    assert!(page.contains(policy), "{page}");
}

#[test]
fn a_port_that_is_taken_and_a_path_that_is_none_are_told() {
    let here = Workshop::new();
    here.file("shop.policy", SHOP);
    let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = taken.local_addr().unwrap().port();
    here.run(&format!("serve shop.policy --port {port}"))
        .failed(2, &format!("error: port {port}: another program has it\n"));
    here.run("serve nowhere --port 0").failed(2, "error: nowhere: there is no such file or folder\n");
}
