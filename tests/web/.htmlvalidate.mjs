export default {
  extends: ["html-validate:recommended"],
  rules: {
    // A table that scrolls is a region of its own: a section would want a heading, and its caption is none.
    "prefer-native-element": ["error", { exclude: ["region"] }],
    // The title ends with the controller's name, which is as long as it is.
    "long-title": "off",
  },
};
