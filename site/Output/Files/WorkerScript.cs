using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StatiqSite.Pages.Files;

namespace StatiqSite.Output.Files;

/// <summary>The script that browsers ask for to learn that the site has changed, and what to keep of it.</summary>
internal static class WorkerScript
{
    /// <summary>
    /// Where a page is rendered by itself, as in the preview, nobody knows the whole build: a worker that an earlier visit to
    /// the same address left behind takes itself and what it kept away.
    /// </summary>
    public static ReadOnlyMemory<byte> Leaving { get; } = """
        self.addEventListener("install", () => self.skipWaiting());
        self.addEventListener("activate", (event) => event.waitUntil(leave()));
        async function leave() {
          for (const name of await caches.keys()) await caches.delete(name);
          await self.registration.unregister();
        }

        """u8.ToArray();

    /// <param name="version">A hash of every other file of the site.</param>
    public static ReadOnlyMemory<byte> Of(FilePage.Worker page, string version)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            writer.WriteStartObject();
            writer.WriteString("version", version);
            writer.WriteStartArray("files");
            foreach (var file in page.Kept.Value) writer.WriteStringValue(file.Encoded);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetBytes($"self.build = {Encoding.UTF8.GetString(json.ToArray())};\nimportScripts(\"{page.Script.Encoded}\");\n");
    }
}
