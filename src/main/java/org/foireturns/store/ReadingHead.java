package org.foireturns.store;

import java.util.List;
import org.foireturns.model.Outcome;
import org.foireturns.model.Refusal;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.FindingLine;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a file as a whole before the values of its blocks are stored.
 *
 * @param id of the reading: the same bytes under the same name, request, config and version have the same
 * @param force who sent it, or null when we cannot tell
 * @param readable false when the file could not be opened; then it has no sheets
 * @param leftOut cells that were set aside before any meaning was given, each with the reason
 * @param vintage what it says of when it was made
 * @param setAsideFor why the screen keeps the file from being read; empty for all others
 * @param words that stand in the return, as they are stored; empty when nobody knows
 */
public record ReadingHead(
        String id,
        ReturnFile file,
        @Nullable String force,
        boolean readable,
        List<SheetCells> sheets,
        List<Outcome.SetAside> leftOut,
        List<Refusal> refusals,
        List<FindingLine> findings,
        Vintage vintage,
        List<StoredSighting> setAsideFor,
        String words) {
    public ReadingHead {
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
        refusals = List.copyOf(refusals);
        findings = List.copyOf(findings);
        setAsideFor = List.copyOf(setAsideFor);
    }

    /**
     * The cells of one sheet that lie in no block.
     *
     * @param nonBlank all non-blank cells of the sheet, as the reader counted them
     * @param notes how many of them are notes
     */
    public record SheetCells(String sheet, int nonBlank, int notes) {}
}
