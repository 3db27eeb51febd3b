package org.foireturns.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;

/**
 * What a return explains itself in cells of their own, beside its tables and lists: its book of codes, its key of
 * colours, its flags, the hidden names of its fields. Signs and days that mean something by the cells around them are
 * written out too.
 *
 * @param grids the sheets with what was explained in its place
 * @param comments what hangs on the cells of each sheet, as it was typed; on the sheets hangs what is not explained yet
 * @param places where the cells stand that explain
 * @param colours what the colours of its cells mean
 */
public record Explanations(List<Grid> grids, List<List<Comment>> comments, List<Places> places, ColourKey colours) {
    public Explanations {
        grids = List.copyOf(grids);
        comments = List.copyOf(comments);
        places = List.copyOf(places);
    }

    /**
     * What a return explains.
     *
     * @param lists words by file and key, of which one names colours
     * @param concealed whether a cell stands for a hidden one whose words are not known
     */
    public static Explanations in(
            Workbook workbook,
            Grammar grammar,
            Map<String, Map<String, List<String>>> lists,
            Predicate<Cell> concealed) {
        ColourKey colours = ColourKey.in(workbook, grammar, lists.getOrDefault(ColourNames.FILE, Map.of()));
        CodeBook codes = CodeBook.in(workbook, grammar);
        List<WritingOut> ways = waysToWriteOut(grammar, lists);
        Workbook written = codes.decoded(colours.applied(workbook));
        for (WritingOut way : ways) {
            written = way.writtenOut(written);
        }
        FlagColumns flags = FlagColumns.in(written, grammar);
        List<Places> places = new ArrayList<>(List.of(codes.places(), flags.places()));
        ways.forEach(way -> places.add(way.places()));
        places.add(FieldNames.in(workbook.grids(), concealed));
        List<List<Comment>> comments =
                workbook.grids().stream().map(Grid::comments).toList();
        return new Explanations(flags.told(written).grids(), comments, places, colours);
    }

    /** In their order: what one writes out, those behind it can read. */
    private static List<WritingOut> waysToWriteOut(Grammar grammar, Map<String, Map<String, List<String>>> lists) {
        Map<String, List<String>> notes = lists.getOrDefault(MarkedPeriods.FILE, Map.of());
        return List.of(
                new StackedPeriods(grammar),
                new Dittos(grammar),
                new CentredLabels(),
                new SamePeriods(grammar, notes),
                new ThatDay(grammar, notes),
                new ShortYears(grammar),
                new ShortQuarters(grammar),
                new UndeterminedGender(grammar),
                new NumberedCards(grammar),
                new PaddedNumbers(grammar),
                new MarkedPeriods(grammar, notes),
                new ToldParts(grammar, notes),
                new HeadedPeriods(grammar, notes),
                new CommentedPeriods(grammar, notes),
                new EdgesOfYears(grammar, notes),
                new CommentedLabels(grammar),
                new RedefinedLabels(grammar, notes),
                new DaysOfPeriod(grammar),
                new MarkColumns(grammar),
                new NoteNumbers(grammar),
                new BracketedCounts(grammar),
                new SecondNumbersTold(grammar, notes),
                new CountedThings(grammar),
                new QuestionsInBrackets(grammar),
                new TiledQuarters(grammar),
                new ToldQuarters(grammar, notes),
                new YoungestPairs(grammar),
                new ColouredStandIns(grammar, lists.getOrDefault(ColourNames.FILE, Map.of())),
                new ToldBlanks(grammar));
    }

    /** The sheets without the cells that explain. */
    public List<Grid> explained() {
        return grids.stream().map(this::without).toList();
    }

    private Grid without(Grid grid) {
        Grid rest = grid;
        for (Places each : places) {
            rest = each.without(rest);
        }
        return colours.without(rest);
    }

    /** The cells of a sheet that explain. */
    public List<Cell> on(Grid grid) {
        return Stream.concat(places.stream().flatMap(each -> each.on(grid).stream()), colours.on(grid).stream())
                .distinct()
                .toList();
    }
}
