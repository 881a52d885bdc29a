global using CcHc.Lint.RuleEngine;
global using CcHc.Lint.RuleEngine.Fluent;
global using CcHc.Lint.RuleEngine.Fluent.Dsl;
