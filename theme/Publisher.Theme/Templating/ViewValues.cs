using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Publisher.Knowledge.Sentences;
using Publisher.Site.Views;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Publisher.Theme.Templating;

/// <summary>A view as a template reads it: each property when it is asked for, none can be written.</summary>
internal sealed class ViewValues(View view, ViewWords words) : IScriptObject
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Reader>> Known = new();

    private readonly FrozenDictionary<string, Reader> readers = Known.GetOrAdd(view.GetType(), ReadersOf);

    public View View => view;

    public int Count => readers.Count;

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException("a view cannot be written");
    }

    public IEnumerable<string> GetMembers() => readers.Keys;

    public bool Contains(string member) => readers.ContainsKey(member);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (!readers.TryGetValue(member, out Reader? reader))
        {
            value = null;
            return false;
        }

        value = words.Value(reader.Getter.Invoke(view), reader.Kind);
        return true;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    private static FrozenDictionary<string, Reader> ReadersOf(Type type) =>
        ViewKinds.MembersOf(type).ToFrozenDictionary(member => member.Name, member => new Reader(MethodInvoker.Create(member.Property.GetMethod!), member.Kind), StringComparer.Ordinal);

    private sealed record Reader(MethodInvoker Getter, ValueKind Kind);
}
