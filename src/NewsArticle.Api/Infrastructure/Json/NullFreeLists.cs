using System.Collections;
using System.Globalization;
using System.Text.Json.Serialization.Metadata;

namespace NewsArticle.Api.Infrastructure.Json;

/// <summary>
/// Refuses null inside lists: the serializer minds the annotations of members, but not those of a list's items. The members of every
/// object are hooked rather than the lists converted, because a converter would cost the errors their paths.
/// </summary>
internal static class NullFreeLists
{
    public static void Apply(JsonTypeInfo type)
    {
        foreach (var member in type.Properties.Where(member => member.Set is not null && IsList(member.PropertyType)))
        {
            var set = member.Set!;
            member.Set = (owner, value) =>
            {
                RefuseNulls(value as IEnumerable);
                set(owner, value);
            };
        }
    }

    private static bool IsList(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private static void RefuseNulls(IEnumerable? list)
    {
        var index = 0;
        foreach (var item in list ?? Array.Empty<object>())
        {
            if (item is null)
            {
                throw new JsonFault("must not be null") { Within = string.Create(CultureInfo.InvariantCulture, $"[{index}]") };
            }

            index++;
        }
    }
}
