using System.CommandLine;
using Publisher.Sources;

namespace Publisher.Commands;

/// <summary>The options that every command understands.</summary>
public sealed class ProjectOptions
{
    private readonly Option<string?> root = new("--root")
    {
        Description = "The project folder, which holds content/ and seeds/. Without it: the current folder, or the nearest above it.",
        HelpName = "folder",
        Recursive = true,
    };

    private readonly Option<string?> output = new("--output")
    {
        Description = "Where the site is published. Without it: output/ in the project folder.",
        HelpName = "folder",
        Recursive = true,
    };

    private readonly Option<string?> origin = new("--origin")
    {
        Description = "The address of the site, such as https://plans.example.org, instead of the one in content/site.yaml: in canonical links, hreflang and the sitemap.",
        HelpName = "address",
        Recursive = true,
    };

    private readonly Option<string?> pictures = new("--pictures")
    {
        Description = "Where pictures (PNG) are kept from one build to the next, each drawn once. Without it: .cache/pictures in the project folder.",
        HelpName = "folder",
        Recursive = true,
    };

    public IEnumerable<Option> All => [root, output, origin, pictures];

    /// <summary>The full path of the project folder.</summary>
    /// <exception cref="WrongUseException">There is no project folder.</exception>
    public string Root(ParseResult arguments)
    {
        if (arguments.GetValue(root) is { } given)
            return SourceFolder.Exists(given) ? Path.GetFullPath(given) : throw new WrongUseException($"{given} has no content/site.yaml; --root names the folder that holds content/ and seeds/");
        for (string? folder = Directory.GetCurrentDirectory(); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (SourceFolder.Exists(folder))
                return folder;
        }

        throw new WrongUseException("neither this folder nor one above it has content/site.yaml; name the project folder with --root");
    }

    /// <summary>The full path of the output folder.</summary>
    /// <exception cref="WrongUseException">A build must not replace what stands there.</exception>
    public string Output(ParseResult arguments)
    {
        string folder = Path.GetFullPath(arguments.GetValue(output) ?? Path.Combine(Root(arguments), "output"));
        if (File.Exists(folder))
            throw new WrongUseException($"{folder} is a file; --output names a folder");
        string project = Root(arguments);
        bool holdsSources = SourceFolder.Names.Select(name => Path.Combine(project, name)).Append(project)
            .Any(kept => $"{kept}{Path.DirectorySeparatorChar}".StartsWith($"{Path.TrimEndingDirectorySeparator(folder)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        return holdsSources
            ? throw new WrongUseException($"the output folder {folder} holds the sources, and a build replaces it whole; give another --output")
            : folder;
    }

    /// <summary>The full path of the folder where pictures are kept.</summary>
    /// <exception cref="WrongUseException">It is a file.</exception>
    public string Pictures(ParseResult arguments)
    {
        string folder = Path.GetFullPath(arguments.GetValue(pictures) ?? Path.Combine(Root(arguments), ".cache", "pictures"));
        return File.Exists(folder) ? throw new WrongUseException($"{folder} is a file; --pictures names a folder") : folder;
    }

    /// <summary>The origin without its final stroke; null when it is that of site.yaml.</summary>
    /// <exception cref="WrongUseException">What is given is no origin.</exception>
    public string? Origin(ParseResult arguments)
    {
        if (arguments.GetValue(origin) is not { } given)
            return null;
        string address = given.TrimEnd('/');
        return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" && uri.AbsolutePath == "/" && !address.Contains('?', StringComparison.Ordinal) && !address.Contains('#', StringComparison.Ordinal)
            ? address
            : throw new WrongUseException($"--origin {given} is no address of a site; write it like https://plans.example.org");
    }
}
