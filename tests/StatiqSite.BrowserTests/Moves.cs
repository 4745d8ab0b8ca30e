using Microsoft.Playwright;

namespace StatiqSite.BrowserTests;

/// <summary>How much of a page moved while it loaded: cumulative layout shift, 0 for nothing (web.dev/articles/cls).</summary>
internal static class Moves
{
    /// <summary>What Core Web Vitals call good.</summary>
    public const double Most = 0.1;

    /// <summary>From the next page on.</summary>
    public static Task WatchAsync(IPage page) => page.Context.AddInitScriptAsync("""
        addEventListener("DOMContentLoaded", () => new PerformanceObserver(list => {
          for (const entry of list.getEntries()) window.moved = (window.moved ?? 0) + entry.value;
        }).observe({ type: "layout-shift", buffered: true }));
        """);

    /// <summary>Until now, faces included.</summary>
    public static async Task<double> SumAsync(IPage page)
    {
        await page.EvaluateAsync("document.fonts.ready.then(() => new Promise(requestAnimationFrame))");
        return await page.EvaluateAsync<double>("window.moved ?? 0");
    }
}
