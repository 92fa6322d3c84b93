using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.Extensions.Options;
using NewsArticle.Api.Infrastructure.Requests;

namespace NewsArticle.Api.Infrastructure.Settings;

/// <summary>Reads a section of the configuration, and refuses what its options do not know: a typo must not pass for a default.</summary>
internal static class SettingsSection
{
    /// <summary>The sections that the framework and the logger read.</summary>
    private static readonly string[] OfOthers = ["Serilog", "Logging", "Kestrel"];

    /// <summary>What was read so far.</summary>
    public static SettingsBook Settings(this WebApplicationBuilder builder)
    {
        var properties = ((IHostApplicationBuilder)builder).Properties;
        if (!properties.TryGetValue(typeof(SettingsBook), out var book))
        {
            properties[typeof(SettingsBook)] = book = new SettingsBook();
        }

        return (SettingsBook)book;
    }

    /// <summary>Reads a section once, at the start, and offers it as <see cref="IOptions{TOptions}"/>; mistakes go into the book.</summary>
    public static TOptions AddSettings<TOptions>(this WebApplicationBuilder builder, string section)
        where TOptions : class, new()
    {
        var (options, book) = (new TOptions(), builder.Settings());
        foreach (var setting in builder.Configuration.GetSection(section).GetChildren())
        {
            if ((PropertyOf<TOptions>(setting, section, out var unknown) is { } property ? Set(options, property, setting) : unknown) is { } mistake)
            {
                book.Refuse(mistake);
            }
        }

        book.Add(section, options);
        builder.Services.AddSingleton(Options.Create(options));
        return options;
    }

    /// <summary>Refuses settings of the command line in sections that nobody reads.</summary>
    /// <param name="settings">Those of the command line.</param>
    public static void RefuseUnknownSections(this WebApplicationBuilder builder, IEnumerable<string> settings)
    {
        var known = builder.Settings().Sections.Select(section => section.Section).Concat(OfOthers).ToList();
        foreach (var setting in settings.Where(text => text.StartsWith("--", StringComparison.Ordinal) && text.Contains(':', StringComparison.Ordinal)))
        {
            var section = setting[2..setting.IndexOf(':', StringComparison.Ordinal)];
            if (!section.Contains('=', StringComparison.Ordinal) && !known.Contains(section, StringComparer.OrdinalIgnoreCase))
            {
                builder.Settings().Refuse($"There is no section {section}; there are {string.Join(", ", known)}.");
            }
        }
    }

    private static PropertyInfo? PropertyOf<TOptions>(IConfigurationSection setting, string section, out string? mistake)
    {
        var known = typeof(TOptions).GetProperties();
        var property = Array.Find(known, property => string.Equals(property.Name, setting.Key, StringComparison.OrdinalIgnoreCase));
        var nearest = EditDistance.Nearest(setting.Key, known.Select(candidate => candidate.Name));
        mistake = property is null ? $"The setting {setting.Path} is unknown; did you mean {section}:{nearest}? --print-config lists all." : null;
        return property;
    }

    /// <summary>What is wrong with a value, or null where it is set.</summary>
    private static string? Set(object options, PropertyInfo property, IConfigurationSection setting)
    {
        object? value;
        try
        {
            // A setting has one value; what has parts binds as nothing.
            value = setting.Value is null ? null : setting.Get(property.PropertyType);
        }
        catch (InvalidOperationException)
        {
            value = null;
        }

        if (value is null || (value is Enum && !Enum.IsDefined(property.PropertyType, value)))
        {
            return $"The setting {setting.Path} must be {ChoiceOf(property.PropertyType)}, not \"{setting.Value}\".";
        }

        var wrong = property.GetCustomAttributes<ValidationAttribute>().FirstOrDefault(rule => !rule.IsValid(value));
        if (wrong is not null)
        {
            return $"The setting {setting.Path} {wrong.ErrorMessage}, not \"{setting.Value}\".";
        }

        property.SetValue(options, value);
        return null;
    }

    private static string ChoiceOf(Type type) =>
        type.IsEnum ? string.Join(" or ", Enum.GetNames(type))
        : type == typeof(bool) ? "true or false"
        : type == typeof(string) ? "one text"
        : "a whole number";
}
