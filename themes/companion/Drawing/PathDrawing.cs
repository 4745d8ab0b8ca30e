using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StatiqSite.Pages.Html;

namespace StatiqSite.Companion.Drawing;

/// <summary>The path of the review: strands enter at the step they belong to, from either side, and run on to the end.</summary>
/// <param name="Length">Of the drawing along the path.</param>
/// <param name="Breadth">Across the path.</param>
/// <param name="StepLength">Along the path, from one step to the next.</param>
/// <param name="Strands">In drawing order.</param>
public sealed record PathDrawing(double Length, double Breadth, double StepLength, StrandScale Scale, ImmutableArray<Strand> Strands)
{
    /// <summary>From left to right, on the home page of wide screens.</summary>
    public static PathDrawing Wide(ImmutableArray<ChapterStep> steps) => new Pen(1200, 304, Pitch: 3, Spread: 3, Bend: 70, IsTall: false).Draw(steps);

    /// <summary>From left to right, low, at the head of chapters and papers.</summary>
    public static PathDrawing Strip(ImmutableArray<ChapterStep> steps) => new Pen(1200, 56, Pitch: 3, Spread: 3, Bend: 20, IsTall: false).Draw(steps);

    /// <summary>From top to bottom, on the home page of narrow screens.</summary>
    public static PathDrawing Tall(ImmutableArray<ChapterStep> steps) => new Pen(1000, 112, Pitch: 2.6, Spread: 1000.0 / steps.Length / 26, Bend: 26, IsTall: true).Draw(steps);

    /// <param name="Pitch">From strand to strand, across the path.</param>
    /// <param name="Spread">From strand to strand where they enter, along the path.</param>
    /// <param name="Bend">How far before its own lane a strand starts to turn.</param>
    private sealed record Pen(double Length, double Breadth, double Pitch, double Spread, double Bend, bool IsTall)
    {
        private const double Lead = 8.4;
        private const double NearTurn = 9.9;
        private const double FarTurn = 66;

        public PathDrawing Draw(ImmutableArray<ChapterStep> steps)
        {
            var room = (int)(Breadth * 0.92 / Pitch);
            var scale = StrandScale.For([.. steps.SelectMany(step => new[] { step.Cited, step.Since })], room);
            var stepLength = Length / Math.Max(1, steps.Length);
            var strands = ImmutableArray.CreateBuilder<Strand>();
            var lane = 0;
            foreach (var (index, step) in steps.Index())
            {
                var entered = new int[2];
                AddStrands(index, scale.Strands(step.Cited), isReview: true);
                AddStrands(index, scale.Strands(step.Since), isReview: false);

                void AddStrands(int at, int count, bool isReview)
                {
                    if (count == 0) return;
                    var outline = new StringBuilder();
                    for (var strand = 0; strand < count; strand++, lane++)
                        AddStrand(outline, start: at * stepLength, lane, place: entered[lane % 2]++, entersAtStart: at == 0);
                    strands.Add(new Strand(at, isReview, outline.ToString()));
                }
            }

            return new PathDrawing(Length, Breadth, stepLength, scale, strands.ToImmutable());
        }

        /// <summary>Lanes fill from the middle outwards, one side after the other; a strand further out enters further on, so that none cross.</summary>
        private void AddStrand(StringBuilder outline, double start, int lane, int place, bool entersAtStart)
        {
            var side = lane % 2 == 0 ? -1 : 1;
            var target = (Breadth / 2) + (side * Pitch * ((lane / 2) + 0.5));
            if (entersAtStart)
            {
                Move(outline, start, target);
            }
            else
            {
                var at = start + Lead + (place * Spread);
                Move(outline, at, side < 0 ? 0 : Breadth);
                Across(outline, target + (side * Bend));
                Turn(outline, at, target);
            }

            Along(outline, Length);
        }

        private void Move(StringBuilder outline, double along, double across) => outline.Append('M').Append(Point(along, across));

        private void Across(StringBuilder outline, double to) => outline.Append(IsTall ? 'H' : 'V').Append(Number(Math.Clamp(to, 0, Breadth)));

        private void Along(StringBuilder outline, double to) => outline.Append(IsTall ? 'V' : 'H').Append(Number(to));

        private void Turn(StringBuilder outline, double at, double target)
        {
            var reach = Bend / 70;
            outline.Append('C').Append(Point(at, target)).Append(' ').Append(Point(at + (NearTurn * Math.Max(reach, 0.6)), target)).Append(' ').Append(Point(at + (FarTurn * Math.Max(reach, 0.6)), target));
        }

        private string Point(double along, double across) => IsTall ? $"{Number(across)} {Number(along)}" : $"{Number(along)} {Number(across)}";

        private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
    }
}
