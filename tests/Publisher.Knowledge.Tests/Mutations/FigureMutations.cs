using System.Globalization;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>
/// The false changes that apply to a statement or a project quantity. Each makes the record say what its source does not; a change that says the same
/// in other words (a mark moved over white space only) is none.
/// </summary>
public static class FigureMutations
{
    private static readonly string[] Comparators = ["=", ">=", "<=", ">", "<", "~"];
    private static readonly string[] Qualifiers = ["左右", "约", "近", "基本", "全面", "率先", "逐步", "原则上", "具备条件的", "累计", "新增", "当年", "同比", "年均", "每年"];
    private static readonly string[] Forces = ["ban", "must", "in-principle", "plain", "strive", "encourage", "explore"];
    private static readonly string[] Efforts = ["力争", "争取", "努力"];

    public static IEnumerable<Mutation> OfStatement(RecordText statement, Random random)
    {
        foreach (Mutation mutation in OfQuantity(statement, random).Concat(OfTime(statement)))
            yield return mutation;
        foreach (string listed in statement.List("qualifiers"))
            yield return new Mutation("qualifier dropped", statement.With("qualifiers", statement.List("qualifiers").Where(word => word != listed)));
        string[] others = [.. Qualifiers.Except(statement.List("qualifiers"))];
        yield return new Mutation("qualifier added", statement.With("qualifiers", statement.List("qualifiers").Append(others[random.Next(others.Length)])));
        string[] efforts = [.. Efforts.Where(effort => effort != statement["effort"])];
        yield return new Mutation(statement["effort"] is null ? "effort added" : "effort changed", statement.With("effort", efforts[random.Next(efforts.Length)]));
        if (statement["direction"] is { } direction)
            yield return new Mutation("direction", statement.With("direction", direction == "up" ? "down" : "up"));
        if (statement["force"] is { } force)
        {
            string[] forces = [.. Forces.Where(other => other != force)];
            yield return new Mutation("force", statement.With("force", forces[random.Next(forces.Length)]));
        }

        if (statement["effort"] is not null)
            yield return new Mutation("effort dropped", statement.With("effort", (string?)null));
    }

    public static IEnumerable<Mutation> OfQuantity(RecordText record, Random random)
    {
        if (record["value"] is { } value)
        {
            yield return new Mutation("value: a digit", record.With("value", OtherDigit(value, random)));
            yield return new Mutation("value: ten times", record.With("value", Times(value, 10)));
            string high = record["valueHigh"] is { } printed ? OtherDigit(printed, random) : Times(value, 2);
            yield return new Mutation(record["valueHigh"] is null ? "valueHigh added" : "valueHigh: a digit", record.With("valueHigh", high));
            if (record["valueHigh"] is not null)
                yield return new Mutation("valueHigh dropped", record.With("valueHigh", (string?)null));
            string[] others = [.. Comparators.Where(comparator => comparator != (record["comparator"] ?? "="))];
            yield return new Mutation("comparator", record.With("comparator", others[random.Next(others.Length)]));
        }

        if (record["per"] is { } per)
        {
            yield return new Mutation("per", record.With("per", per == "day" ? "year" : "day"));
            yield return new Mutation("per dropped", record.With("per", (string?)null));
        }

        if (record["unit"] is { } unit)
        {
            yield return new Mutation("unit dropped", record.With("unit", (string?)null));
            yield return new Mutation("unit: 万 or 亿", record.With("unit", unit.StartsWith('万') || unit.StartsWith('亿') ? unit[1..] : random.Next(2) == 0 ? "万" + unit : "亿" + unit));
        }

        foreach (Mutation mutation in OfQuote(record, random).Concat(OfClause(record, random)))
            yield return mutation;
    }

    private static IEnumerable<Mutation> OfClause(RecordText record, Random random)
    {
        if (record["quoteEn"] is not { } clause)
            yield break;
        yield return new Mutation("quoteEn: no marks", record.With("quoteEn", clause.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal)));
        if (clause.Any(char.IsAsciiDigit))
            yield return new Mutation("quoteEn: a digit", record.With("quoteEn", OtherDigit(clause, random)));
        int[] letters = [.. Enumerable.Range(0, clause.Length).Where(at => char.IsAsciiLetter(clause[at]))];
        if (letters.Length > 0)
            yield return new Mutation("quoteEn: a letter", record.With("quoteEn", clause.Remove(letters[random.Next(letters.Length)], 1)));
    }

    private static IEnumerable<Mutation> OfTime(RecordText statement)
    {
        if (statement["year"] is { } year)
        {
            yield return new Mutation("year: later", statement.With("year", Add(year, 1)));
            yield return new Mutation("year: five years earlier", statement.With("year", Add(year, -5)));
            yield return new Mutation("year dropped", statement.With("year", (string?)null));
        }
        else if (statement.Map("period") is { } period)
        {
            yield return new Mutation("period: another end", statement.With("period", period.With("to", Add(period["to"]!, 1))));
            yield return new Mutation("period dropped", statement.With("period", (string?)null));
        }
        else
        {
            yield return new Mutation("year added", statement.With("year", "2025"));
        }

        if (statement["baseYear"] is { } baseYear)
        {
            yield return new Mutation("baseYear: later", statement.With("baseYear", Add(baseYear, 1)));
            yield return new Mutation("baseYear dropped", statement.With("baseYear", (string?)null));
        }
        else
        {
            yield return new Mutation("baseYear added", statement.With("baseYear", "2020"));
        }
    }

    private static IEnumerable<Mutation> OfQuote(RecordText record, Random random)
    {
        string quote = record["quote"]!;
        int open = quote.IndexOf('【', StringComparison.Ordinal);
        int close = quote.IndexOf('】', StringComparison.Ordinal);
        string bare = quote.Remove(close, 1).Remove(open, 1);
        (int from, int to) = (open, close - 1);
        foreach ((string what, int start, int end) in ((string, int, int)[])[("【 earlier", Back(bare, from), to), ("【 later", On(bare, from), to), ("】 earlier", from, Back(bare, to)), ("】 later", from, On(bare, to))])
        {
            if (start >= 0 && end <= bare.Length && start < end)
                yield return new Mutation("mark: " + what, record.With("quote", bare[..start] + '【' + bare[start..end] + '】' + bare[end..]));
        }

        int[] places = [.. Enumerable.Range(0, quote.Length).Where(index => quote[index] is not ('【' or '】') && !char.IsWhiteSpace(quote[index]))];
        int place = places[random.Next(places.Length)];
        string other = char.IsAsciiDigit(quote[place]) ? OtherDigit(quote[place].ToString(), random) : FoldedText.Fold(quote[place].ToString()) == "某" ? "甲" : "某";
        yield return new Mutation("quote: a character", record.With("quote", quote[..place] + other + quote[(place + 1)..]));
    }

    /// <summary>The place one visible character earlier, or -1.</summary>
    private static int Back(string text, int place)
    {
        do
            place--;
        while (place >= 0 && char.IsWhiteSpace(text[place]));
        return place;
    }

    /// <summary>The place one visible character later, or past the end.</summary>
    private static int On(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
            place++;
        return place + 1;
    }

    private static string OtherDigit(string number, Random random)
    {
        int[] places = [.. Enumerable.Range(0, number.Length).Where(index => char.IsAsciiDigit(number[index]))];
        int place = places[random.Next(places.Length)];
        int digit = (number[place] - '0' + random.Next(1, 10)) % 10;
        return number[..place] + digit.ToString(CultureInfo.InvariantCulture) + number[(place + 1)..];
    }

    private static string Times(string number, int factor) => (decimal.Parse(number, CultureInfo.InvariantCulture) * factor).ToString(CultureInfo.InvariantCulture);

    private static string Add(string year, int years) => (int.Parse(year, CultureInfo.InvariantCulture) + years).ToString(CultureInfo.InvariantCulture);
}
