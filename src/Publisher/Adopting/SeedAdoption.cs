using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Publisher.Commands;
using Publisher.Knowledge.Adoption;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Sources;

namespace Publisher.Adopting;

/// <summary>Takes a new source text in: its seed and the files proposed for it. What exists already is left as it is.</summary>
public sealed partial class SeedAdoption(string root, string file, string? givenId)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What was done to each file, what to read first, and what keeps the plan from being published.</summary>
    public sealed record Outcome(PlanId Id, ImmutableArray<string> Created, ImmutableArray<string> Kept, ImmutableArray<string> Remarks, ImmutableArray<Diagnostic> Missing, SourceTree Sources);

    /// <summary>Copies and proposes, then says what is missing.</summary>
    /// <exception cref="WrongUseException">The file cannot become a seed.</exception>
    public Outcome Run()
    {
        byte[] bytes = File.Exists(file) ? File.ReadAllBytes(file) : throw new WrongUseException($"there is no file {file}");
        string text = Text(bytes);
        PlanId id = Id();
        string seed = SeedPath(bytes);
        SourceTree before = SourceFolder.Read(root);
        Proposal proposal = Proposal.For(text, seed, id, ListReaders.Jurisdictions(before, new Findings()).Jurisdictions, WordListReader.Read(before, new Findings()));
        string folder = $"{PlanReader.Folder}{id}/";
        List<string> created = [], kept = [];
        void Add(string path, byte[] content)
        {
            string target = Path.Combine(root, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            (File.Exists(target) ? kept : created).Add(path);
            if (!File.Exists(target))
                File.WriteAllBytes(target, content);
        }

        Add(seed, bytes);
        Add($"{folder}plan.yaml", Strict.GetBytes(proposal.Plan));
        Add($"{folder}passages.yaml", Strict.GetBytes(proposal.Passages));
        if (proposal.Simplified is { } simplified)
            Add($"{folder}zh-Hans.txt", Strict.GetBytes(simplified));
        SourceTree after = SourceFolder.Read(root);
        ImmutableArray<Diagnostic> missing = [.. KnowledgeReader.Read(after).Diagnostics.Where(diagnostic => diagnostic.Place.File.StartsWith(folder, StringComparison.Ordinal))];
        return new Outcome(id, [.. created], [.. kept], proposal.Remarks, missing, after);
    }

    /// <summary>`wuhai-climate` of `wuhai-climate-plan.txt`, unless one is given.</summary>
    private PlanId Id()
    {
        string name = Path.GetFileNameWithoutExtension(file);
        string id = givenId ?? (name.EndsWith("-plan", StringComparison.Ordinal) ? name[..^"-plan".Length] : name);
        return IdForm().IsMatch(id)
            ? new PlanId(id)
            : throw new WrongUseException($"'{id}' cannot be part of an address; give --id in lower-case words and hyphens, such as baotou-climate");
    }

    /// <summary>The file itself when it stands in seeds/, else a file of the same name there.</summary>
    private string SeedPath(byte[] bytes)
    {
        string relative = Path.GetRelativePath(root, Path.GetFullPath(file)).Replace('\\', '/');
        if (relative.StartsWith("seeds/", StringComparison.Ordinal))
            return relative;
        string path = $"seeds/{Path.GetFileName(file)}";
        string existing = Path.Combine(root, path);
        return !File.Exists(existing) || File.ReadAllBytes(existing).AsSpan().SequenceEqual(bytes)
            ? path
            : throw new WrongUseException($"{path} exists and is another text; a seed is never overwritten, so give the new file another name");
    }

    private string Text(byte[] bytes)
    {
        try
        {
            string text = Strict.GetString(bytes);
            return string.IsNullOrWhiteSpace(text.Trim('\uFEFF')) ? throw new WrongUseException($"{file} holds no text")
                : text.Contains('\0', StringComparison.Ordinal) ? throw new WrongUseException($"{file} holds NUL characters, which no text prints; convert it again from its source")
                : text;
        }
        catch (DecoderFallbackException)
        {
            throw new WrongUseException($"{file} is not UTF-8; convert it first, and keep the result as the seed");
        }
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex IdForm();
}
