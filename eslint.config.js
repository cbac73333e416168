import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const noClock = "Pass time, randomness and ids in as arguments: the domain is pure.";

export default tseslint.config(
  { ignores: ["build/", "node_modules/", ".data/", "tests/architecture/fixture/"] },
  tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-unused-expressions": "off",
      "no-console": "error",
      eqeqeq: "error",
      "no-control-regex": "error",
    },
  },
  {
    files: ["**/*.tsx"],
    plugins: { "react-hooks": reactHooks, ...jsxA11y.flatConfigs.recommended.plugins },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.recommended.rules },
  },
  {
    files: ["app/domain/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "process", message: noClock }],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: noClock },
        { object: "Math", property: "random", message: noClock },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: noClock },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "db/**/*.ts", "search/**/*.ts", "seed/**/*.ts"],
    ignores: ["app/env.server.ts", "app/cli/**", "db/cluster/**", "app/domain/**", "**/*.test.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "MemberExpression[object.name='process'][property.name='env']",
          message: "Read the environment in app/env.server.ts, where a wrong value is named.",
        },
      ],
    },
  },
  { files: ["tests/**", "app/cli/**"], rules: { "no-console": "off" } },
);
