using Publisher.Commands;
using Publisher.Knowledge.Reading;
using Publisher.Publishing;

namespace Publisher.Tests.Commands;

/// <summary>What the program says to its caller: 0 done, 1 errors in the content, 2 wrong use, 3 its own failure.</summary>
[Collection(nameof(OneAtATime))]
public sealed class ExitCodeTests : IDisposable
{
    private readonly TemporaryFolder project = new();
    private readonly StringWriter output = new();
    private readonly StringWriter errors = new();
    private readonly TextWriter outBefore = Console.Out;
    private readonly TextWriter errorBefore = Console.Error;

    public ExitCodeTests()
    {
        Console.SetOut(output);
        Console.SetError(errors);
    }

    public void Dispose()
    {
        Console.SetOut(outBefore);
        Console.SetError(errorBefore);
        output.Dispose();
        errors.Dispose();
        project.Dispose();
    }

    [Fact]
    public void A_build_publishes_and_writes_the_lock()
    {
        SmallSite.Sources.WriteTo(project.Path);
        Assert.Equal(ExitCode.Ok, Run("build"));
        Assert.True(File.Exists(project["output/en/index.html"]));
        Assert.Contains("/en/plans/small/#p2\n", File.ReadAllText(project[SmallSite.Lock]), StringComparison.Ordinal);
        Assert.Contains("statements proved: 1\n", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(errors.ToString());
    }

    [Fact]
    public void Without_a_verb_it_builds()
    {
        SmallSite.Sources.WriteTo(project.Path);
        Assert.Equal(ExitCode.Ok, Run());
        Assert.True(File.Exists(project["output/en/index.html"]));
    }

    [Fact]
    public void A_check_writes_nothing()
    {
        SmallSite.Sources.WriteTo(project.Path);
        string[] before = Files();
        Assert.Equal(ExitCode.Ok, Run("check"));
        Assert.Equal(before, Files());
    }

    [Fact]
    public void A_wrong_figure_is_an_error_with_its_place()
    {
        SmallSite.Sources.Replace(SmallSite.Indicator, "value: 23.8", "value: 23.5").WriteTo(project.Path);
        Assert.Equal(ExitCode.Errors, Run("build"));
        Assert.False(Directory.Exists(project["output"]));
        Assert.Matches(@"content/indicators/forest-cover\.yaml:\d+:\d+: error OCP0\d+: ", errors.ToString());
        Assert.Contains("  cure: ", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_build_fails_on_a_lock_that_is_out_of_date()
    {
        SmallSite.Sources.Published().With(SmallSite.Lock, "/en/\n").WriteTo(project.Path);
        Assert.Equal(ExitCode.Errors, Run("build", "--locked"));
        Assert.Contains("error OCP0523", errors.ToString(), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Ok, Run("build"));
        Assert.Equal(ExitCode.Ok, Run("build", "--locked"));
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build --no-such-option")]
    [InlineData("build --origin nowhere")]
    [InlineData("build --origin https://example.org/folder")]
    [InlineData("preview --port 99999")]
    [InlineData("adopt")]
    [InlineData("adopt /no/such/file.txt")]
    [InlineData("adopt english no-such-plan")]
    public void A_wrong_use_is_said(string arguments)
    {
        SmallSite.Sources.WriteTo(project.Path);
        Assert.Equal(ExitCode.WrongUse, Run(arguments.Split(' ')));
        Assert.NotEmpty(errors.ToString());
    }

    [Fact]
    public void A_folder_without_content_is_wrong_use() => Assert.Equal(ExitCode.WrongUse, Run("build"));

    [Theory]
    [InlineData("")]
    [InlineData("content")]
    [InlineData("content/site.yaml")]
    public void An_output_that_would_replace_the_sources_is_wrong_use(string folder)
    {
        SmallSite.Sources.WriteTo(project.Path);
        Assert.Equal(ExitCode.WrongUse, Run("build", "--output", project[folder]));
        Assert.True(File.Exists(project[SmallSite.Card]));
    }

    [Fact]
    public void A_folder_in_use_is_wrong_use()
    {
        SmallSite.Sources.WriteTo(project.Path);
        using (FolderOutput.Open(project["output"]))
            Assert.Equal(ExitCode.WrongUse, Run("build"));
    }

    [Fact]
    public void A_failure_of_the_program_is_its_own()
    {
        SmallSite.Sources.WriteTo(project.Path);
        Console.SetOut(new FailingWriter());
        Assert.Equal(ExitCode.InternalError, Run("build"));
        Assert.Contains("Please report", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_lock_is_an_error_of_the_content()
    {
        SmallSite.Sources.WriteTo(project.Path);
        Directory.CreateDirectory(project[SmallSite.Lock]);
        Assert.Equal(ExitCode.Errors, Run("build"));
        Assert.Contains("content/permalinks.lock:1:1: error OCP0018: ", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_machine_refuses_is_told_with_a_cure()
    {
        SmallSite.Sources.WriteTo(project.Path);
        // Where a file stands, no folder can be made.
        File.WriteAllText(project["taken"], "");
        Assert.Equal(ExitCode.Refused, Run("build", "--output", project["taken/output"]));
        Assert.Matches(@"^error OCP053\d: .+\n  cure: .+--output", errors.ToString());
    }

    [Fact]
    public void Help_teaches()
    {
        Assert.Equal(ExitCode.Ok, CommandLine.Run(["build", "--help"]));
        Assert.Contains("dotnet run --project src/Publisher -- build --locked", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("2  wrong use", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void English_is_stamped_where_it_has_no_stamp()
    {
        SourceTree unstamped = SmallSite.Sources.Replace(SmallSite.English, "  of: '9f85ede6'\n", "");
        unstamped.WriteTo(project.Path);
        Assert.Equal(ExitCode.Ok, Run("adopt", "english", "small"));
        Assert.Equal(SmallSite.Sources.Text(SmallSite.English), File.ReadAllText(project[SmallSite.English]));
    }

    [Fact]
    public void A_new_text_is_taken_in_and_nothing_is_overwritten()
    {
        SmallSite.Sources.WriteTo(project.Path);
        string file = project["baotou-climate-plan.txt"];
        File.WriteAllText(file, "包头市应对气候变化规划\n\n一、总体要求\n到2025年，森林覆盖率达到20%。\n");
        Assert.Equal(ExitCode.Ok, Run("adopt", file));
        Assert.Contains("created content/plans/baotou-climate/plan.yaml\n", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("cure: ", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(file), File.ReadAllText(project["seeds/baotou-climate-plan.txt"]));

        const string Curated = "# curated\n";
        File.AppendAllText(project["content/plans/baotou-climate/plan.yaml"], Curated);
        Assert.Equal(ExitCode.Ok, Run("adopt", file));
        Assert.EndsWith(Curated, File.ReadAllText(project["content/plans/baotou-climate/plan.yaml"]), StringComparison.Ordinal);
        Assert.Contains("left as it is: content/plans/baotou-climate/passages.yaml\n", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_text_of_the_same_name_does_not_replace_a_seed()
    {
        SmallSite.Sources.WriteTo(project.Path);
        Directory.CreateDirectory(project["elsewhere"]);
        File.WriteAllText(project["elsewhere/small-plan.txt"], "另一份规划\n");
        Assert.Equal(ExitCode.WrongUse, Run("adopt", project["elsewhere/small-plan.txt"]));
        Assert.Equal(SmallSite.Sources.Text(SmallSite.Seed), File.ReadAllText(project[SmallSite.Seed]));
    }

    private int Run(params string[] arguments) => CommandLine.Run([.. arguments, "--root", project.Path]);

    private string[] Files() => [.. Directory.EnumerateFileSystemEntries(project.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    /// <summary>Fails as only a fault of the program does.</summary>
    private sealed class FailingWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("a fault of the program");
    }
}
