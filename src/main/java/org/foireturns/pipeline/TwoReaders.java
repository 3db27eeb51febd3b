package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.LoneYears;
import org.foireturns.grammar.NumberedQuestions;
import org.foireturns.grammar.StatedSpans;
import org.foireturns.legend.Explanations;
import org.foireturns.lists.CodeKey;
import org.foireturns.lists.Companions;
import org.foireturns.lists.KeyRows;
import org.foireturns.lists.ListWords;
import org.foireturns.lists.Lists;
import org.foireturns.lists.SisterSheets;
import org.foireturns.meaning.ExplainedReturn;
import org.foireturns.meaning.ExplainedTable;
import org.foireturns.meaning.ReturnMeaning;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Comment;
import org.foireturns.model.Grid;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Request;
import org.foireturns.normalise.Normaliser;
import org.foireturns.sight.SeenSheet;
import org.foireturns.sight.Sight;

/**
 * Finds the blocks of a return. Lists of records are found first; what is left of the sheets is read by two readers
 * that share nothing but words and grammar: one explains a sheet as a whole, the other looks out from each value.
 */
final class TwoReaders {
    private final Normaliser normaliser;
    private final ListWords words;

    TwoReaders(Normaliser normaliser, ListWords words) {
        this.normaliser = normaliser;
        this.words = words;
    }

    /** The sheets as explained as a whole. Cells that stand for hidden ones govern nothing that is seen. */
    List<SheetReading> explained(
            Explanations beside,
            List<Lists.Found> found,
            Request request,
            String fileName,
            DecidedHeads heads,
            Chosen chosen) {
        List<Grid> grids = beside.grids();
        Map<String, Set<Integer>> headRows = new HashMap<>();
        for (int i = 0; i < grids.size(); i++) {
            headRows.put(grids.get(i).sheet(), heads.rows(i));
        }
        List<ExplainedReturn.Sheet> explained = new ReturnMeaning(grammar(found, chosen), normaliser, request)
                .withHeadsIn(headRows)
                .hearing(beside.colours().told())
                .choosing(chosen.numbers())
                .explain(
                        IntStream.range(0, grids.size())
                                .mapToObj(i -> seenOf(grids.get(i), found.get(i)))
                                .toList(),
                        fileName);
        List<SheetReading> sheets = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            Grid grid = grids.get(i);
            ExplainedReturn.Sheet sheet = explained.get(i);
            List<Block> tables = new ArrayList<>();
            sheet.tables().forEach(table -> tables.add(table.block()));
            List<Cell> notes = new ArrayList<>(sheet.texts());
            found.get(i).rest().cells().stream().filter(Concealment::conceals).forEach(notes::add);
            notes.addAll(found.get(i).key());
            notes.addAll(beside.on(grid));
            sheets.add(new SheetReading(
                    grid.sheet(),
                    grid.nonBlank(),
                    inOrder(found.get(i).lists(), tables),
                    notes,
                    Set.copyOf(grid.unseen()),
                    new ExplainedTables(sheet.tables()),
                    headsOf(heads.typed(i), sheet.tables()),
                    comments(beside.comments().get(i), grid, found.get(i).rest(), sheet)));
        }
        return sheets;
    }

    private static Map<CellRange, HeadsSeen> headsOf(Grid typed, List<ExplainedTable> tables) {
        Map<CellRange, HeadsSeen> heads = new HashMap<>();
        tables.forEach(table -> heads.put(table.block().range(), HeadsOfTable.in(typed, table.block())));
        return heads;
    }

    /** What is seen of each sheet. */
    List<SeenSheet> seen(
            Explanations beside, List<Lists.Found> found, Request request, String fileName, Chosen chosen) {
        return new Sight(grammar(found, chosen), request)
                .hearing(beside.colours().told())
                .hearing(new StatedSpans(words.grammar(), normaliser.notes().lists()))
                .look(found.stream().map(each -> visible(each.rest())).toList(), fileName);
    }

    /**
     * The grammar of both readers. A lone year is what the texts of the return, or else the officer, say of its years;
     * where they number the questions, "Q1 & Q2" is no half of a year.
     */
    private Grammar grammar(List<Lists.Found> found, Chosen chosen) {
        Grammar years = chosen.years().grammar(words.grammar()).orElseGet(() -> told(found));
        Stream<String> texts = found.stream()
                .map(Lists.Found::rest)
                .flatMap(rest -> Stream.concat(
                        Stream.of(rest.sheet()), rest.cellsThat(Cell::isText).map(Cell::text)));
        return NumberedQuestions.toldBy(texts, years);
    }

    private Grammar told(List<Lists.Found> found) {
        return LoneYears.toldBy(found.stream().flatMap(each -> WordsOfYears.of(each.rest())), words.grammar());
    }

    /** What hangs on the cells of a sheet; nothing on those of its lists is understood. */
    private static SheetComments comments(List<Comment> all, Grid grid, Grid rest, ExplainedReturn.Sheet sheet) {
        List<Comment> left = new ArrayList<>(sheet.unheard());
        grid.comments().stream().filter(comment -> !isOf(rest, grid, comment)).forEach(left::add);
        left.sort(Comparator.comparing(Comment::cell));
        return new SheetComments(all, left, sheet.alarming());
    }

    /** Whether a comment hangs outside of lists. */
    private static boolean isOf(Grid rest, Grid grid, Comment comment) {
        return rest.cell(comment.cell()) != null || grid.cell(comment.cell()) == null;
    }

    /** What is left of a sheet without its lists, and without cells that stand for hidden ones. */
    private static Grid seenOf(Grid grid, Lists.Found found) {
        Grid rest = visible(found.rest());
        return rest.commented(rest.comments().stream()
                .filter(comment -> isOf(found.rest(), grid, comment))
                .toList());
    }

    private static Grid visible(Grid grid) {
        Set<Address> concealed = grid.cells().stream()
                .filter(Concealment::conceals)
                .map(Cell::address)
                .collect(Collectors.toSet());
        return concealed.isEmpty() ? grid : grid.without(concealed::contains);
    }

    private static List<Block> inOrder(List<? extends Block> lists, List<? extends Block> tables) {
        List<Block> blocks = new ArrayList<>(lists);
        blocks.addAll(tables);
        blocks.sort(Comparator.comparing(block -> block.range().first()));
        return blocks;
    }

    /** The lists of each sheet, and what is left of it. */
    List<Lists.Found> lists(List<Grid> grids, Request request, DecidedHeads heads) {
        List<Grid> seen = grids.stream().map(Grid::seen).toList();
        List<Lists.Found> alone = SisterSheets.in(
                seen,
                IntStream.range(0, grids.size())
                        .mapToObj(i -> Lists.in(seen.get(i), words, heads.rows(i)))
                        .toList(),
                words);
        Map<String, String> key = CodeKey.in(alone, words);
        return KeyRows.apart(
                Companions.of(alone.stream().map(each -> each.with(key)).toList(), words, request.offence()));
    }
}
