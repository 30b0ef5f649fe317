using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Publisher.Knowledge.Reading;

/// <summary>Reads content/interface: the texts and the sentences of every language, checked against each other and against the values the site has for them.</summary>
public static class InterfaceReader
{
    public const string Folder = LanguageFiles.Folder;

    private static readonly ImmutableArray<Member> SeriesMembers = ValueKind.MembersOf(typeof(SeriesItems));

    /// <summary>Against what the site can say; where nothing is drawn that is null, and sentences are not checked against their values.</summary>
    public static Interface Read(SourceTree tree, SentenceCatalog? catalog, Findings findings)
    {
        ImmutableArray<Texts> languages = [.. tree.Languages.Select(code => Texts.Read(tree, code, findings))];
        SameKeys(languages, findings);
        ImmutableArray<LanguageWords> words = [.. languages.Select(language => Words(language, findings))];
        Checking checking = new(catalog, findings);
        foreach (string key in languages[0].Written.Keys.Where(key => languages.All(language => language.Written.ContainsKey(key))))
            checking.Check(key, [.. languages.Zip(words, (language, all) => new Version(language.Code, language.Written[key], all))]);
        checking.Unwritten(languages[0]);
        return new Interface(words);
    }

    private static LanguageWords Words(Texts texts, Findings findings)
    {
        (Language language, NumberForm numbers) = LanguageHead.Read(texts.Code, key => texts.Written.GetValueOrDefault(key), findings);
        return new(language, numbers, texts.Written.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Text)));
    }

    private static void SameKeys(ImmutableArray<Texts> languages, Findings findings)
    {
        foreach (Texts one in languages)
        {
            foreach (Texts other in languages)
            {
                foreach ((string key, WrittenText text) in one.Written.Where(pair => !other.Written.ContainsKey(pair.Key)))
                    findings.Error("OCP0408", text.Place, $"'{key}' is not in {other.Path}", $"add `{key}:` to {other.Path}, or take it out of the other languages", length: key.Length);
            }
        }
    }

    private sealed record Texts(string Code, string Path, ImmutableSortedDictionary<string, WrittenText> Written)
    {
        public static Texts Read(SourceTree tree, string code, Findings findings)
        {
            string path = LanguageFiles.Path(code);
            ImmutableSortedDictionary<string, WrittenText>.Builder written = ImmutableSortedDictionary.CreateBuilder<string, WrittenText>(StringComparer.Ordinal);
            if (YamlFile.Open(tree, path, findings) is { } file)
            {
                string[] lines = tree.Text(path)!.Split('\n');
                foreach (string key in file.Keys)
                    written[key] = new(file.Text(key), file.PlaceOf(key), lines.ElementAtOrDefault(file.PlaceOf(key).Line - 1) ?? "");
                file.Done();
            }

            return new(code, path, written.ToImmutable());
        }
    }

    /// <summary>One key in one language.</summary>
    private sealed record Version(string Code, WrittenText Text, LanguageWords Words)
    {
        public string File => Text.Place.File;
    }

    /// <summary>What the template of <see cref="LanguageWords.SeriesKey"/> is given.</summary>
    private sealed record SeriesItems(ImmutableArray<string> Items, bool HoldsCommas) : SentencePart;

    private sealed class Checking(SentenceCatalog? catalog, Findings findings)
    {
        private readonly HashSet<SentenceShape> said = [];

        public void Check(string key, ImmutableArray<Version> versions)
        {
            SentenceShape? shape = catalog?.Find(key);
            if (shape is not null)
                said.Add(shape);
            if (key == LanguageWords.SeriesKey)
                Sentence(key, SeriesMembers, versions);
            else if (shape is not null)
                Sentence(key, shape.Members, versions);
            else
                Text(key, versions);
        }

        /// <summary>Sentences and texts of scripts that no language has.</summary>
        public void Unwritten(Texts first)
        {
            foreach (SentenceShape shape in catalog?.Shapes.Where(shape => !said.Contains(shape)) ?? [])
                findings.Error("OCP0424", new Place(first.Path, 1, 1), $"the site says '{shape.Key}' ({string.Join(' ', shape.Members.Select(member => member.Name))}), and no template says how", $"add `{shape.Key}:` to every language");
            foreach (ScriptText script in catalog?.Scripts.Values.Where(script => !first.Written.ContainsKey(script.Key)) ?? [])
                findings.Error("OCP0424", new Place(first.Path, 1, 1), $"a script says '{script.Key}', and there is no such text", $"add `{script.Key}:` to every language");
        }

        private void Sentence(string key, ImmutableArray<Member> members, ImmutableArray<Version> versions)
        {
            Dictionary<string, IReadOnlySet<string>> used = new(StringComparer.Ordinal);
            foreach (Version version in versions)
            {
                SentenceTemplate template = version.Words.Template(key) ?? SentenceTemplate.Of(key, version.Text.Text, QuoteMarks.None);
                if (!Parsed(template, version))
                    continue;
                bool faulty = false;
                IReadOnlySet<string> values = SentenceCheck.Check(template, members, fault =>
                {
                    faulty = true;
                    Report(fault, key, version);
                });
                if (faulty)
                    continue;
                used[version.Code] = values;
                Try(template, members, version);
            }

            if (used.Count == versions.Length)
                SameValues(key, members, versions, used);
        }

        private bool Parsed(SentenceTemplate template, Version version)
        {
            if (!template.Parsed.HasErrors)
                return true;
            Scriban.Parsing.LogMessage first = template.Parsed.Messages[0];
            findings.Error("OCP0420", version.Text.At(first.Span.Start.Offset), $"the sentence '{template.Key}' cannot be read: {first.Message}", "write `{{ value }}`, and close each `if`, `for` and `case` with `{{ end }}`");
            return false;
        }

        private void Report(TemplateFault fault, string key, Version version)
        {
            (string code, string start) = fault.Kind switch
            {
                TemplateFaultKind.Unknown => ("OCP0421", $"in the sentence '{key}' "),
                TemplateFaultKind.Refused => ("OCP0426", $"the sentence '{key}': "),
                _ => ("OCP0427", $"in the sentence '{key}' "),
            };
            findings.Error(code, version.Text.At(fault.Offset), start + fault.Message, fault.Cure, length: fault.Length);
        }

        private void Try(SentenceTemplate template, ImmutableArray<Member> members, Version version)
        {
            foreach (ScriptObject values in Samples.Of(members))
            {
                try
                {
                    version.Words.Try(template, values);
                }
                catch (ScriptRuntimeException exception)
                {
                    findings.Error("OCP0425", version.Text.At(exception.Span.Start.Offset), $"the sentence '{template.Key}' fails: {exception.OriginalMessage}", "say it for every value: what may be absent needs an `if`, a list may be empty");
                    return;
                }
            }
        }

        private void SameValues(string key, ImmutableArray<Member> members, ImmutableArray<Version> versions, Dictionary<string, IReadOnlySet<string>> used)
        {
            foreach (string value in members.Select(member => member.Name))
            {
                Version[] without = [.. versions.Where(version => !used[version.Code].Contains(value))];
                foreach (Version version in without)
                {
                    findings.Error(
                        "OCP0422",
                        version.Text.Place,
                        without.Length == versions.Length ? $"no language says '{value}' in '{key}'" : $"'{key}' does not say '{value}', which {versions.First(other => used[other.Code].Contains(value)).File} does",
                        $"use `{{{{ {value} }}}}`, or take it out of every language and of the program",
                        length: version.Text.Text.Length);
                }
            }
        }

        private void Text(string key, ImmutableArray<Version> versions)
        {
            if (catalog is null)
                return;
            foreach (Version version in versions)
            {
                if (SentenceTemplate.Is(version.Text.Text))
                {
                    findings.Error("OCP0423", version.Text.Place, $"the site has no sentence '{key}', so that nothing fills it", "take it out of every language, or correct its key", length: version.Text.Text.Length);
                }
                else if (catalog.Scripts.GetValueOrDefault(key) is { } script)
                {
                    Places(script, version);
                }
                else if (Placeholders.Unfilled(version.Text.Text) is >= 0 and var at)
                {
                    findings.Error("OCP0413", version.Text.At(at), $"nothing fills '{version.Text.Text[at..Math.Min(version.Text.Text.Length, at + 12)]}' in '{key}'", "a text has no places; a sentence with values is written `{{ value }}` and has its values in the program");
                }
            }
        }

        private void Places(ScriptText script, Version version)
        {
            string text = version.Text.Text;
            if (Placeholders.Malformed(text) is >= 0 and var at)
            {
                findings.Error("OCP0413", version.Text.At(at), $"a brace of '{script.Key}' is of no place to fill: …{text[at..Math.Min(text.Length, at + 12)]}", $"write {Written(script.Names)}, and no other brace");
                return;
            }

            ImmutableArray<string> places = Placeholders.In(text);
            if (places.Except(script.Names, StringComparer.Ordinal).Any() || (!script.MayLeaveOut && script.Names.Except(places, StringComparer.Ordinal).Any()))
                findings.Error("OCP0412", version.Text.Place, $"'{script.Key}' has {(places.IsEmpty ? "no place" : Written(places))}, and its script fills {Written(script.Names)}", $"use {Written(script.Names)}", length: text.Length);
        }

        private static string Written(IEnumerable<string> names) => string.Join(' ', names.Select(name => $"`{{{name}}}`"));
    }
}
