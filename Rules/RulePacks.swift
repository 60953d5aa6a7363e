public enum RulePacks {}
