using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>The English of a passage in which one power or unit has become another, and the words around it.</summary>
public sealed record MagnitudeMutation(string What, string Around, Translation English);

/// <summary>Every power and unit of an English passage, one at a time, exchanged for another.</summary>
public static class MagnitudeMutations
{
    private static readonly (string From, string To)[] Exchanges =
    [
        ("GW", "MW"), ("MW", "GW"), ("kW", "MW"), ("TWh", "GWh"), ("GWh", "MWh"), ("GWh", "TWh"), ("Mt", "kt"), ("kt", "Mt"), ("Mtce", "tce"), ("tce", "t"), ("metric tons", "kt"), ("t/d", "t/yr"),
        ("million", "thousand"), ("million", "billion"), ("million ", ""), ("billion", "million"), ("10,000", "1,000"), ("10,000", "100,000"),
        ("mu", "ha"), ("ha", "mu"), ("km²", "km"), ("km", "m"), ("m²", "km²"), ("m³", "m²"), ("CNY", "EUR"), ("EUR", "CNY"),
        ("%", "percentage points"), ("percentage points", "%"), ("gce/kWh", "kgce/kWh"), ("mg/Nm³", "g/Nm³"), ("μg/m³", "mg/m³"),
    ];

    public static IEnumerable<MagnitudeMutation> Of(Translation english)
    {
        foreach ((string from, string to) in Exchanges)
        {
            Regex word = new($"(?<![A-Za-z]){Regex.Escape(from)}{(char.IsLetter(from[^1]) ? "(?![A-Za-z²³/])" : "")}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(60));
            string what = $"{from} to {(to.Length == 0 ? "nothing" : to)}";
            if (english.Rows.IsDefaultOrEmpty)
            {
                foreach (Match match in word.Matches(english.Text))
                    yield return new(what, Around(english.Text, match), english with { Text = Exchanged(english.Text, match, to) });
                continue;
            }

            for (int row = 0; row < english.Rows.Length; row++)
            {
                for (int column = 0; column < english.Rows[row].Length; column++)
                {
                    string cell = english.Rows[row][column];
                    foreach (Match match in word.Matches(cell))
                        yield return new(what, Around(cell, match), english with { Rows = english.Rows.SetItem(row, english.Rows[row].SetItem(column, Exchanged(cell, match, to))) });
                }
            }
        }
    }

    private static string Exchanged(string text, Match match, string to) => text[..match.Index] + to + text[(match.Index + match.Length)..];

    private static string Around(string text, Match match) => text[Math.Max(0, match.Index - 40)..Math.Min(text.Length, match.Index + match.Length + 30)];
}
