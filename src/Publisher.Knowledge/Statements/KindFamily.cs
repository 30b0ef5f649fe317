namespace Publisher.Knowledge.Statements;

/// <summary>Kinds whose figures speak of the same sort of thing. Figures of <see cref="Apart"/> (rules, estimates, plans, money) are set beside none.</summary>
public enum KindFamily
{
    Target,
    Limit,
    Observed,
    Apart,
}

public static class KindFamilies
{
    public static KindFamily Family(this StatementKind kind) => kind switch
    {
        StatementKind.Target => KindFamily.Target,
        StatementKind.Limit => KindFamily.Limit,
        StatementKind.Baseline or StatementKind.Reported => KindFamily.Observed,
        _ => KindFamily.Apart,
    };
}
