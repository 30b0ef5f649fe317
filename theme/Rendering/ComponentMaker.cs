using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Publisher.Theme.Rendering;

/// <summary>Makes the components of one type and gives them their parameters. The type is looked at once.</summary>
internal sealed class ComponentMaker
{
    private static readonly ConcurrentDictionary<Type, ComponentMaker> Known = new();

    private readonly Type type;
    private readonly ConstructorInvoker make;
    private readonly FrozenDictionary<string, MethodInvoker> parameters;
    private readonly MethodInvoker? others;

    private ComponentMaker(Type type)
    {
        this.type = type;
        make = ConstructorInvoker.Create(type.GetConstructor([]) ?? throw new InvalidOperationException($"{type} has no constructor without parameters"));
        (PropertyInfo Property, ParameterAttribute Parameter)[] declared =
        [
            .. from property in type.GetProperties()
               let parameter = property.GetCustomAttribute<ParameterAttribute>()
               where parameter is not null
               select (property, parameter),
        ];
        parameters = declared
            .Where(pair => !pair.Parameter.CaptureUnmatchedValues)
            .ToFrozenDictionary(pair => pair.Property.Name, pair => Setter(pair.Property), StringComparer.Ordinal);
        others = declared.Where(pair => pair.Parameter.CaptureUnmatchedValues).Select(pair => Setter(pair.Property)).SingleOrDefault();
    }

    public static ComponentMaker Of(Type type) => Known.GetOrAdd(type, static known => new ComponentMaker(known));

    public StaticComponent Make(PageContext context)
    {
        var component = (StaticComponent)make.Invoke();
        component.Context = context;
        return component;
    }

    /// <summary>Sets a parameter; what the component does not declare is added to <paramref name="unmatched"/>, for <see cref="SetOthers"/>.</summary>
    public void Set(StaticComponent component, string name, object? value, ref Dictionary<string, object>? unmatched)
    {
        if (parameters.TryGetValue(name, out MethodInvoker? setter))
            setter.Invoke(component, value);
        else if (others is null)
            throw new InvalidOperationException($"{type.Name} has no parameter {name}");
        else
            (unmatched ??= new(StringComparer.OrdinalIgnoreCase))[name] = value!;
    }

    public void SetOthers(StaticComponent component, Dictionary<string, object> unmatched) => others!.Invoke(component, unmatched);

    private static MethodInvoker Setter(PropertyInfo property) =>
        MethodInvoker.Create(property.SetMethod ?? throw new InvalidOperationException($"the parameter {property.Name} cannot be set"));
}
