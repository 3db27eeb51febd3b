package org.foireturns.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        List<SheetReading> sheets,
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

    /** A file that was opened and whose texts say nothing about its blocks. */
    public static ReturnReading of(
            ReturnFile file,
            Request request,
            @Nullable String force,
            List<SheetReading> sheets,
            List<Outcome.SetAside> leftOut,
            List<FindingLine> findings) {
        return plain(file, request, force, true, sheets, leftOut, findings, Clues.NONE, List.of());
    }

    /** What the sheets of a file say, before anything is said of the file itself. */
    static ReturnReading ofSheets(
            ReturnFile file, Request request, @Nullable String force, List<SheetReading> sheets, Clues clues) {
        return plain(file, request, force, true, sheets, List.of(), List.of(), clues, List.of());
    }

    /** A file of which nothing is counted. */
    static ReturnReading unread(ReturnFile file, Request request, @Nullable String force, Finding why) {
        List<FindingLine> lines = List.of(FindingLine.of(why));
        return plain(file, request, force, false, List.of(), List.of(), lines, Clues.NONE, List.of());
    }

    /** A file that the screen keeps from being read. */
    static ReturnReading setAside(
            ReturnFile file,
            Request request,
            @Nullable String force,
            List<FindingLine> findings,
            List<Sighting> sightings) {
        return plain(file, request, force, false, List.of(), List.of(), findings, Clues.NONE, sightings);
    }

    /** A file that refuses nothing, whose sheets are read as they stand, and of whose words nothing is known. */
    private static ReturnReading plain(
            ReturnFile file,
            Request request,
            @Nullable String force,
            boolean readable,
            List<SheetReading> sheets,
            List<Outcome.SetAside> leftOut,
            List<FindingLine> findings,
            Clues clues,
            List<Sighting> setAsideFor) {
        return new ReturnReading(
                file,
                request,
                force,
                readable,
                sheets,
                leftOut,
                List.of(),
                findings,
                clues,
                Origins.NONE,
                setAsideFor,
                WordsSeen.UNKNOWN);
    }

    /** The same, in which these words stand. */
    ReturnReading holding(WordsSeen seen) {
        return new ReturnReading(
                file, request, force, readable, sheets, leftOut, refusals, findings, clues, origins, setAsideFor, seen);
    }

    /** The same with one more finding. */
    public ReturnReading with(Finding finding) {
        List<FindingLine> more = Stream.concat(findings.stream(), Stream.of(FindingLine.of(finding)))
                .toList();
        return new ReturnReading(
                file, request, force, readable, sheets, leftOut, refusals, more, clues, origins, setAsideFor, words);
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
        for (SheetReading sheet : sheets) {
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
}
