package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.meaning.Asked;
import org.foireturns.meaning.ExplainedTable;
import org.foireturns.meaning.Taken;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Label;
import org.foireturns.model.Outcome;
import org.foireturns.model.Refusal;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.normalise.Clues;
import org.foireturns.read.screen.Sighting;
import org.foireturns.words.WordsSeen;
import org.jspecify.annotations.Nullable;

/**
 * One return after its structure was read and before its values were given meaning: a list of blocks to decide, and all
 * that was learnt about the file as a whole.
 *
 * @param force who sent it, or null when we cannot tell
 * @param readable false when the file could not be opened; then it has no sheets
 * @param leftOut the cells of its sheets that are set aside, each with the reason
 * @param clues what its texts say that holds for all its blocks
 * @param origins where what was read as a letter stands in worksheets
 * @param setAsideFor what the screen saw in a file that it keeps from being read; empty for all others
 * @param words that stand in it
 */
public record ReturnReading(
        ReturnFile file,
        Request request,
        @Nullable String force,
        boolean readable,
        List<Sheet> sheets,
        List<Outcome.SetAside> leftOut,
        List<Refusal> refusals,
        List<FindingLine> findings,
        Clues clues,
        Origins origins,
        List<Sighting> setAsideFor,
        WordsSeen words) {
    public ReturnReading {
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
        setAsideFor = List.copyOf(setAsideFor);
    }

    /** A return of whose words nothing is known. */
    ReturnReading(
            ReturnFile file,
            Request request,
            @Nullable String force,
            boolean readable,
            List<Sheet> sheets,
            List<Outcome.SetAside> leftOut,
            List<Refusal> refusals,
            List<FindingLine> findings,
            Clues clues,
            Origins origins,
            List<Sighting> setAsideFor) {
        this(
                file,
                request,
                force,
                readable,
                sheets,
                leftOut,
                refusals,
                findings,
                clues,
                origins,
                setAsideFor,
                WordsSeen.UNKNOWN);
    }

    /** The same, in which these words stand. */
    ReturnReading holding(WordsSeen seen) {
        return new ReturnReading(
                file, request, force, readable, sheets, leftOut, refusals, findings, clues, origins, setAsideFor, seen);
    }

    /** A file that was opened and whose texts say nothing about its blocks. */
    public static ReturnReading of(
            ReturnFile file,
            Request request,
            @Nullable String force,
            List<Sheet> sheets,
            List<Outcome.SetAside> leftOut,
            List<FindingLine> findings) {
        return new ReturnReading(
                file, request, force, true, sheets, leftOut, List.of(), findings, Clues.NONE, Origins.NONE, List.of());
    }

    /**
     * How many cells a sheet of the file holds, those that were made of lines and sentences of a letter included.
     *
     * @param notes how many of them stand outside every block
     */
    public record Account(String name, int nonBlank, int notes) {}

    /** The sheets of the file with their cells, in order. */
    public List<Account> accounts() {
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            String name = origins.sheet(sheet.name());
            accounts.merge(
                    name,
                    new Account(name, sheet.nonBlank(), sheet.notes().size()),
                    (one, other) -> new Account(name, one.nonBlank() + other.nonBlank(), one.notes() + other.notes()));
        }
        return List.copyOf(accounts.values());
    }

    /** Whether a worksheet was read as a letter, so that one of its cells may hold several numbers. */
    public boolean isOfLetter(String sheet) {
        return origins.paragraphs().stream()
                .anyMatch(paragraph -> paragraph.sheet().equals(sheet));
    }

    /** What the sheets of a file say, before anything is said of the file itself. */
    static ReturnReading ofSheets(
            ReturnFile file, Request request, @Nullable String force, List<Sheet> sheets, Clues clues) {
        return new ReturnReading(
                file, request, force, true, sheets, List.of(), List.of(), List.of(), clues, Origins.NONE, List.of());
    }

    /** The same with one more finding. */
    public ReturnReading with(Finding finding) {
        List<FindingLine> more = Stream.concat(findings.stream(), Stream.of(FindingLine.of(finding)))
                .toList();
        return new ReturnReading(
                file, request, force, readable, sheets, leftOut, refusals, more, clues, origins, setAsideFor, words);
    }

    /** A file of which nothing is counted. */
    static ReturnReading unread(ReturnFile file, Request request, @Nullable String force, List<Finding> why) {
        List<FindingLine> lines = why.stream().map(FindingLine::of).toList();
        return new ReturnReading(
                file,
                request,
                force,
                false,
                List.of(),
                List.of(),
                List.of(),
                lines,
                Clues.NONE,
                Origins.NONE,
                List.of());
    }

    /**
     * One sheet's blocks and the cells outside of them.
     *
     * @param nonBlank how many non-blank cells the reader delivered
     * @param notes the text cells outside every block: titles, notes, letters
     * @param setAside cells that are left out before any meaning is given
     * @param tables those of the blocks that were explained as tables
     * @param heads what may be heads of a table, by the range of its block
     * @param comments what hangs on its cells
     */
    public record Sheet(
            String name,
            int nonBlank,
            List<Block> blocks,
            List<Cell> notes,
            Set<Cell> setAside,
            List<ExplainedTable> tables,
            Map<CellRange, HeadsSeen> heads,
            SheetComments comments) {
        public Sheet {
            blocks = List.copyOf(blocks);
            notes = List.copyOf(notes);
            setAside = Set.copyOf(setAside);
            tables = List.copyOf(tables);
            heads = Map.copyOf(heads);
        }

        /** A sheet of which no table was explained. */
        public Sheet(String name, int nonBlank, List<Block> blocks, List<Cell> notes, Set<Cell> setAside) {
            this(name, nonBlank, blocks, notes, setAside, List.of(), Map.of(), SheetComments.NONE);
        }

        /** The same where some values of its explained tables are in doubt. */
        Sheet doubting(Map<Address, Asked> asked) {
            return asked.isEmpty()
                    ? this
                    : new Sheet(
                            name,
                            nonBlank,
                            blocks,
                            notes,
                            setAside,
                            tables.stream().map(table -> table.doubting(asked)).toList(),
                            heads,
                            comments);
        }

        /** The same where some values of its explained tables are taken for something else. */
        Sheet taking(Map<Address, Map<Axis, Taken>> taken) {
            return taken.isEmpty()
                    ? this
                    : new Sheet(
                            name,
                            nonBlank,
                            blocks,
                            notes,
                            setAside,
                            tables.stream().map(table -> table.taking(taken)).toList(),
                            heads,
                            comments);
        }

        /** What may be heads of a block that is a table. */
        public HeadsSeen headsOf(Block block) {
            return heads.getOrDefault(block.range(), HeadsSeen.NONE);
        }

        /** The explained table of a block. */
        Optional<ExplainedTable> explained(Block block) {
            return tables.stream().filter(table -> table.is(block)).findFirst();
        }

        /** The lines that stand over the sheet's tables and outside of them. */
        List<String> headings() {
            return Stream.concat(
                            notes.stream().map(Cell::text),
                            blocks.stream()
                                    .flatMap(block -> Stream.concat(block.above().stream(), block.titles().stream()))
                                    .map(Label::text))
                    .toList();
        }

        List<String> texts() {
            return Stream.of(
                            Stream.of(name),
                            notes.stream().map(Cell::text),
                            blocks.stream()
                                    .flatMap(block -> Stream.concat(block.above().stream(), block.labels().stream()))
                                    .map(Label::text),
                            tables.stream().flatMap(ExplainedTable::sentences))
                    .flatMap(each -> each)
                    .toList();
        }

        /** The notes right below a block, down to the first row without one; notes are in reading order. */
        List<Cell> below(Block block) {
            List<Cell> below = new ArrayList<>();
            int row = block.range().last().row();
            for (Cell note : notes.subList(firstBelow(row), notes.size())) {
                if (note.address().row() > row + 1) {
                    break;
                }
                below.add(note);
                row = note.address().row();
            }
            return below;
        }

        private int firstBelow(int row) {
            int low = 0;
            int high = notes.size();
            while (low < high) {
                int middle = (low + high) / 2;
                if (notes.get(middle).address().row() <= row) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        List<String> noteTexts() {
            return notes.stream().map(Cell::text).toList();
        }
    }
}
