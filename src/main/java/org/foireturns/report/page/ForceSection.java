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
 * @param lettersSent what it was asked for already, and when, in words
 * @param letters what to ask it for, by request in hand
 * @param open findings that somebody must act on, the gravest first
 * @param earlier questions of earlier requests, which are closed
 * @param notes what we did
 * @param figures its answers to the latest request of each offence that it answered
 * @param failed comparisons that miss each other
 * @param sheets its sheets as drawn
 */
public record ForceSection(
        String anchor,
        String name,
        List<Stand> stands,
        ActionCounts counts,
        List<SentFiles> files,
        List<String> lettersSent,
        List<ForceLetter> letters,
        List<FindingGroup> open,
        List<FindingGroup> earlier,
        List<FindingGroup> notes,
        List<ForceFigures> figures,
        String sums,
        List<SumsView.Failed> failed,
        List<ForceHistory> histories,
        List<SheetView> sheets) {

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
