using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Theme;

string folder = ProjectFolder(Directory.GetCurrentDirectory());
KnowledgeReading reading = KnowledgeReader.Read(Sources(folder));
foreach (Diagnostic diagnostic in reading.Diagnostics)
    Console.Error.WriteLine($"{diagnostic.Place}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}\n  cure: {diagnostic.Cure}");
if (reading.Knowledge is not { } knowledge)
    return 1;

SitePlan plan = SitePlan.Of(knowledge);
RazorTheme theme = new();
RenderedPage[] pages = new RenderedPage[plan.Pages.Pages.Length];
Parallel.For(0, pages.Length, index => pages[index] = theme.Render(plan.Pages.Pages[index]));

string output = Path.Combine(folder, "output");
foreach (RenderedPage page in pages)
{
    Write(new SiteFile(page.Page.FilePath, page.Html));
    if (page.Page.CopyPath is { } copy)
        Write(new SiteFile(copy, page.Html));
}
foreach (SiteFile file in plan.Files.Concat(theme.Files))
    Write(file);
Console.WriteLine($"{pages.Length} pages, {plan.Files.Length + theme.Files.Length} files in {output}");
return 0;

void Write(SiteFile file)
{
    string path = Path.Combine(output, file.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(path)!);
    File.WriteAllBytes(path, file.Content.Span);
}

static string ProjectFolder(string start)
{
    for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
    {
        if (Directory.Exists(Path.Combine(folder.FullName, "content")))
            return folder.FullName;
    }
    throw new DirectoryNotFoundException($"neither {start} nor a folder above it holds content/");
}

static SourceTree Sources(string folder) => SourceTree.Of(
    from name in ImmutableArray.Create("seeds", "content")
    from path in Directory.EnumerateFiles(Path.Combine(folder, name), "*", SearchOption.AllDirectories)
    select (Path.GetRelativePath(folder, path).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(path)));
