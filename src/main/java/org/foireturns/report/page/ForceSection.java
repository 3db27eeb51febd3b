package org.foireturns.report.page;

import java.util.List;
import org.foireturns.report.ActionCounts;
import org.foireturns.report.letter.ForceLetter;
import org.foireturns.report.sheet.SheetView;

/**
 * All about one force.
 *
 * @param stands how it stands for the latest request of each offence, if it was asked
 * @param files what it sent, by request
 * @param figures its answers to the latest request of each offence that it answered
 * @param sheets its sheets as drawn
 */
public record ForceSection(
        String anchor,
        String name,
        List<Stand> stands,
        List<SentFiles> files,
        Noticed noticed,
        Letters letters,
        List<ForceFigures> figures,
        Sums sums,
        List<ForceHistory> histories,
        List<SheetView> sheets) {

    /**
     * What was noticed of it, the gravest first.
     *
     * @param counts of what somebody must act on
     * @param open findings that somebody must act on
     * @param earlier questions of earlier requests, which are closed
     * @param notes what we did
     */
    public record Noticed(
            ActionCounts counts, List<FindingGroup> open, List<FindingGroup> earlier, List<FindingGroup> notes) {}

    /**
     * What it is asked by letter.
     *
     * @param sent what it was asked for already, and when, in words
     * @param due what to ask it for, by request in hand
     */
    public record Letters(List<String> sent, List<ForceLetter> due) {}

    /**
     * Whether its numbers add up.
     *
     * @param words how many comparisons were made and hold; empty where none was
     * @param failed comparisons that miss each other
     */
    public record Sums(String words, List<SumsView.Failed> failed) {}

    /**
     * How it stands for one offence.
     *
     * @param offence its plain name; empty where all requests ask about one
     */
    public record Stand(String offence, TilesView.Tile tile) {}

    /**
     * What it sent for one request.
     *
     * @param status such as {@code answered} or {@code no return}
     * @param questions which are open, in words; empty when none is
     */
    public record SentFiles(String request, String status, String questions, List<String> files) {

        /** The name of the status' style. */
        public String style() {
            return status.replace(' ', '-');
        }
    }
}
