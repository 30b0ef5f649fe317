using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Sets what two sides say of one indicator beside each other: every two accounts that may be compared; of one that nothing may be compared with, the nearest and the reasons.
/// <paramref name="tellsAll"/> of past figures too where their side has targets to speak of.
/// </summary>
internal sealed class Pairing(RelationBasis basis, Func<Statement, Statement, Verdict> judge, bool tellsAll = false)
{
    public IEnumerable<Relation> Of(ImmutableArray<Account> ours, ImmutableArray<Account> theirs)
    {
        bool hasTargets = ours.Any(account => account.IsTarget);
        bool hasFigures = ours.Any(account => account.IsFigure);
        foreach (Account one in ours)
        {
            Pair[] judged = [.. theirs.Select(other => new Pair(one, other, Judge(one, other)))];
            Pair[] compared = [.. judged.Where(pair => pair.Verdict.Kind.Compares())];
            bool isTold = one.IsFigure ? tellsAll || one.IsTarget || !hasTargets : !hasFigures && (one.IsTarget || !hasTargets);
            IEnumerable<Pair> chosen = compared.Length > 0 ? compared : isTold ? Nearest(one, judged) : [];
            foreach (Pair pair in chosen)
                yield return Stand(pair);
        }
    }

    /// <summary>The most that the plans of either side allow: one plan of the region may be older than the city's, another newer.</summary>
    private Verdict Judge(Account one, Account other) =>
        one.Statements
            .SelectMany(mine => other.Statements.Select(theirs => judge(mine, theirs)))
            .MinBy(verdict => verdict.Differences.Length)!;

    /// <summary>Beside a figure figures that differ in as little; beside words, or a figure that only words are said of, the target whose sentence is most like it.</summary>
    private static IEnumerable<Pair> Nearest(Account one, Pair[] judged)
    {
        Pair[] figures = one.IsFigure ? [.. judged.Where(pair => pair.Other.IsFigure)] : [];
        if (figures.Length == 0)
            return judged.Where(pair => pair.Other.IsTarget).OrderByDescending(Likeness).Take(1);
        var least = figures.Min(Distance);
        return figures.Where(pair => Distance(pair) == least);
    }

    private static (bool Kind, int Differences, int Years) Distance(Pair pair) => (
        pair.Verdict.Differences.Contains(Difference.Kind),
        pair.Verdict.Differences.Length,
        StatementTime.Of(pair.One.First).End is { } mine && StatementTime.Of(pair.Other.First).End is { } theirs ? Math.Abs(mine - theirs) : int.MaxValue);

    /// <summary>How many pairs of neighbouring characters two sentences share.</summary>
    private static int Likeness(Pair pair) => Neighbours(pair.One.First.Quote.Hans).Intersect(Neighbours(pair.Other.First.Quote.Hans)).Count();

    private static IEnumerable<(char, char)> Neighbours(string text) => text.Zip(text.Skip(1));

    /// <summary>Of statements that are compared, only those whose plans allow it: the same figure may stand in a later plan too.</summary>
    private Relation Stand(Pair pair)
    {
        bool Pairs(Statement mine, Statement theirs) => judge(mine, theirs).Differences.Length == pair.Verdict.Differences.Length;
        return new(
            pair.Verdict.Kind,
            basis,
            [pair.One.First.Jurisdiction],
            [.. pair.One.Statements.Where(mine => pair.Other.Statements.Any(theirs => Pairs(mine, theirs))).Select(statement => statement.Id)],
            [.. pair.Other.Statements.Where(theirs => pair.One.Statements.Any(mine => Pairs(mine, theirs))).Select(statement => statement.Id)],
            pair.Verdict.Differences);
    }

    private sealed record Pair(Account One, Account Other, Verdict Verdict);
}
