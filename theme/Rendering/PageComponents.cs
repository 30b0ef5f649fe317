using System.Collections.Frozen;
using Publisher.Site.Pages;

namespace Publisher.Theme.Rendering;

/// <summary>Which component draws which model: the one that inherits <see cref="PageComponent{TModel}"/> of it.</summary>
internal static class PageComponents
{
    private static readonly FrozenDictionary<Type, Type> ByModel =
        (from component in typeof(PageComponents).Assembly.GetTypes()
         let parent = component.BaseType
         where parent is { IsGenericType: true } && parent.GetGenericTypeDefinition() == typeof(PageComponent<>)
         select (Model: parent.GenericTypeArguments[0], Component: component))
        .ToFrozenDictionary(pair => pair.Model, pair => pair.Component);

    public static Type For(PageModel model) =>
        ByModel.TryGetValue(model.GetType(), out Type? component)
            ? component
            : throw new InvalidOperationException($"no component of the theme inherits PageComponent<{model.GetType().Name}>");
}
