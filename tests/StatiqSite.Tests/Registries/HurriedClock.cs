using System.Collections.Concurrent;

namespace StatiqSite.Tests.Registries;

/// <summary>A clock on which every wait is over at once, and is written down; those of <see cref="Forever"/>, for tests to set as time limits, never end.</summary>
internal sealed class HurriedClock : TimeProvider
{
    public static readonly TimeSpan Forever = TimeSpan.FromMinutes(30.5);

    private readonly Lock turn = new();
    private DateTimeOffset now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public ConcurrentQueue<TimeSpan> Waits { get; } = new();

    public void Advance(TimeSpan time)
    {
        lock (turn) now += time;
    }

    public override DateTimeOffset GetUtcNow()
    {
        lock (turn) return now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime == Forever) return new Never();
        Waits.Enqueue(dueTime);
        Advance(dueTime);
        // Not from here: whoever waits has not got its timer yet.
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    private sealed class Never : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
