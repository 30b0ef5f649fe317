using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Publisher.Preview;

/// <summary>Runs theme/bundle.mjs of a project: once it is needed, Node.js stays and waits for the next edit, for starting it takes longer than bundling. One edit at a time.</summary>
public sealed class Bundler(string root) : IDisposable
{
    public const string Script = "theme/bundle.mjs";

    private Process? node;

    public bool Exists => File.Exists(Path.Combine(root, Script));

    /// <summary>What the script complains of; null where it made the files.</summary>
    public string? Bundle(string folder)
    {
        try
        {
            if (node is null or { HasExited: true })
                node = Started();
            node.StandardInput.WriteLine(folder);
            node.StandardInput.Flush();
            string answer = node.StandardOutput.ReadLine() is { } line ? JsonSerializer.Deserialize<string>(line) ?? "" : $"{Script} ended before it had made the files";
            return answer.Length == 0 ? null : answer;
        }
        catch (Win32Exception missing)
        {
            return $"Node.js could not be started: {missing.Message}";
        }
        catch (IOException broken)
        {
            return $"{Script} ended: {broken.Message}";
        }
    }

    public void Dispose()
    {
        if (node is { HasExited: false })
            node.Kill(entireProcessTree: true);
        node?.Dispose();
    }

    private Process Started()
    {
        node?.Dispose();
        return Process.Start(new ProcessStartInfo("node", [Path.Combine(root, Script)]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
    }
}
