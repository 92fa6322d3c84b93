using System.Reflection;
using Microsoft.Extensions.Options;

namespace NewsArticle.Api.Infrastructure.Settings;

/// <summary>Reads a section of the configuration, and refuses what its options do not know: a typo must not pass for a default.</summary>
internal static class SettingsSection
{
    /// <summary>Reads a section once, at the start, and offers it as <see cref="IOptions{TOptions}"/>.</summary>
    /// <exception cref="SettingsException">A key is unknown, or a value is of the wrong kind.</exception>
    public static TOptions AddSettings<TOptions>(this WebApplicationBuilder builder, string section)
        where TOptions : class, new()
    {
        var options = new TOptions();
        foreach (var setting in builder.Configuration.GetSection(section).GetChildren())
        {
            Property<TOptions>(setting, section).SetValue(options, Value(setting, Property<TOptions>(setting, section).PropertyType));
        }

        builder.Services.AddSingleton(Options.Create(options));
        return options;
    }

    private static PropertyInfo Property<TOptions>(IConfigurationSection setting, string section)
    {
        var known = typeof(TOptions).GetProperties();
        return Array.Find(known, property => string.Equals(property.Name, setting.Key, StringComparison.OrdinalIgnoreCase))
            ?? throw new SettingsException(
                $"The setting {setting.Path} is unknown; {section} has {string.Join(" and ", known.Select(property => property.Name))}.");
    }

    private static object? Value(IConfigurationSection setting, Type type)
    {
        try
        {
            return setting.Get(type);
        }
        catch (InvalidOperationException)
        {
            var choice = type.IsEnum ? string.Join(" or ", Enum.GetNames(type)) : type == typeof(bool) ? "true or false" : "a number";
            throw new SettingsException($"The setting {setting.Path} must be {choice}, not \"{setting.Value}\".");
        }
    }
}
