using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Plans;

/// <summary>Reads a seed and checks that it is the text its plan declares; for a Traditional seed, with its Simplified twin.</summary>
public static class SeedReader
{
    public static Seed? Read(SourceTree tree, YamlEntry plan, string path, string sha256, Script script, string twinPath, Findings findings)
    {
        if (tree.Bytes(path) is not { } bytes)
        {
            findings.Error("OCP0101", plan.PlaceOf("seed"), $"there is no seed {path}", "name a file of seeds/");
            return null;
        }

        if (Lines(tree, path, plan, findings) is not { } lines)
            return null;
        string found = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (found != sha256)
        {
            // What follows would be about another text than the one that was divided into passages.
            if (sha256 == WithUnixLines(bytes.Span))
                findings.Error("OCP0102", plan.PlaceOf("sha256"), $"the lines of {path} end in CR LF, as on Windows; those of the source end in LF", "put the file back byte for byte; with git: `git config core.autocrlf false`, delete the file, `git checkout` it", length: sha256.Length);
            else
                findings.Error("OCP0102", plan.PlaceOf("sha256"), $"{path} has the SHA-256 {found}", "put the source text back as it was; only if the source itself is a new edition, declare its new hash and check every passage", length: sha256.Length);
            return null;
        }

        if (script == Script.Simplified)
            return new Seed(path, lines, lines);
        if (!tree.Has(twinPath))
        {
            findings.Error("OCP0108", plan.PlaceOf("script"), $"there is no Simplified twin {twinPath}", "write it line for line, character for character");
            return null;
        }

        return Lines(tree, twinPath, plan, findings) is { } twin && SameShape(lines, twin, twinPath, plan, findings) ? new Seed(path, lines, twin) : null;
    }

    private static string WithUnixLines(ReadOnlySpan<byte> bytes) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal))));

    private static bool SameShape(ImmutableArray<string> lines, ImmutableArray<string> twin, string twinPath, YamlEntry plan, Findings findings)
    {
        if (lines.Length != twin.Length)
        {
            findings.Error("OCP0108", plan.PlaceOf("script"), $"{twinPath} has {twin.Length} lines, the seed {lines.Length}", "keep the twin line for line");
            return false;
        }

        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length != twin[i].Length)
            {
                findings.Error("OCP0108", new Place(twinPath, i + 1, 1), $"the line has {twin[i].Length} characters, the seed's {lines[i].Length}", "keep the twin character for character");
                return false;
            }

            for (int column = 0; column < twin[i].Length; column++)
            {
                if (!TwinReading.Is(lines[i][column], twin[i][column]))
                    findings.Error("OCP0108", new Place(twinPath, i + 1, column + 1), $"'{twin[i][column]}' is no Simplified reading of the seed's '{lines[i][column]}'", "write the Simplified form of the printed character; one of several forms is listed in TwinReading");
            }
        }

        return true;
    }

    private static ImmutableArray<string>? Lines(SourceTree tree, string path, YamlEntry plan, Findings findings)
    {
        try
        {
            string text = tree.Text(path)!;
            ControlCharacters.Check(path, text, findings);
            string[] lines = text.Split('\n');
            return [.. lines.Length > 1 && lines[^1].Length == 0 ? lines[..^1] : lines];
        }
        catch (DecoderFallbackException)
        {
            findings.Error("OCP0103", plan.PlaceOf("seed"), $"{path} is not UTF-8", "keep source texts in UTF-8");
            return null;
        }
    }
}
