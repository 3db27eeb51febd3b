package org.foireturns.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Answer;
import org.foireturns.model.CellRange;
import org.foireturns.model.Coordinates;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.DrawnCell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Gap;
import org.foireturns.model.HeadsSeen;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Owner;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Proposed;
import org.foireturns.model.Provenance;
import org.foireturns.model.Refusal;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Role;
import org.foireturns.model.Severity;
import org.foireturns.model.Unit;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.FindingLine;

/** One return with every kind of outcome: 15 cells on one sheet. */
final class Sample {
    static final String RUN = "0123456789ab";
    static final String READING = "r".repeat(64);
    static final String SHEET = "Q1";
    static final ReturnFile FILE = new ReturnFile("2025", "2025/Kent.xlsx", "f".repeat(64), 4321, FileFormat.XLSX);
    static final Place PLACE = Place.ofFile(FILE, "kent").onSheet(SHEET);
    static final FindingLine NOTE = new FindingLine(
            "range-value",
            Severity.NOTE,
            Owner.TOOL,
            PLACE.at(new Address(2, 1), "<5"),
            "kept as 0 to 4",
            "why",
            "fix");
    static final Refusal REFUSAL =
            new Refusal("2025", "kent", "platform", "12", Refusal.Kind.REFUSED, PLACE.at(new Address(20, 0), "s.12"));
    static final Vintage VINTAGE =
            new Vintage(1, "revised", "2", new Period(LocalDate.of(2025, 5, 12), LocalDate.of(2025, 5, 12)));
    static final Observation REPORTED = observation(1, Role.DETAIL, Count.of(12));
    static final Observation HIDDEN = observation(2, Role.DETAIL, Count.between(0, 4L));
    static final Observation OPEN_ABOVE = observation(3, Role.DETAIL, Count.between(1, null));
    static final Observation NOT_HELD = observation(4, Role.DETAIL, Count.notHeld());
    static final Observation TOTAL = observation(5, Role.STATED_TOTAL, Count.of(19));
    static final Proposed PROPOSED =
            new Proposed(observation(6, Role.DETAIL, Count.between(0, 4L)), "label-unknown", "A3");
    static final Answer YOUNGEST = new Answer(
            "2025", "kent", Period.financialYear(2024), Answer.YOUNGEST_VICTIM, "4", VictimGender.MALE, source(6));
    static final Outcome.Rejected REJECTED = new Outcome.Rejected(
            PLACE.at(CellRange.of(7, 0, 7, 3), ""),
            List.of(
                    new Outcome.Reason("bad-date", "Date", PLACE.at(new Address(7, 0), "31/02/2024"), "no day", "ask"),
                    new Outcome.Reason("bad-age", "Age", PLACE.at(new Address(7, 1), "190"), "no age", "ask")),
            4,
            new Gap(
                    Period.financialYear(2024),
                    new Cut(VictimGender.FEMALE, VictimAge.ALL, "snapchat"),
                    Set.of(Dimension.VICTIM_AGE, Dimension.TOTAL)));

    static final Outcome.SetAside LEFT_OUT = setAside(new Address(9, 2));
    /** Stands in no block. */
    static final Outcome.SetAside OUTSIDE = setAside(new Address(30, 0));

    static final List<DrawnCell> DRAWN = List.of(
            new DrawnCell(new Address(0, 1), "Girls, \"all\"\nages", List.of()),
            new DrawnCell(new Address(1, 1), "typed 1", List.of("Girls, \"all\"\nages", "2024/25")),
            new DrawnCell(new Address(2, 1), "=1,5", List.of()));

    static final HeadsSeen HEADS = HeadsSeen.parse("A1 Year \u00a6 B1 (no head)");

    private Sample() {}

    static ReadingHead head() {
        return new ReadingHead(
                READING,
                FILE,
                "kent",
                true,
                List.of(new ReadingHead.SheetCells(SHEET, 15, 1)),
                List.of(OUTSIDE),
                List.of(REFUSAL),
                List.of(),
                VINTAGE,
                List.of(),
                "");
    }

    static StoredBlock block() {
        return new StoredBlock(
                READING,
                0,
                SHEET,
                0,
                List.of(
                        new Outcome.Total(TOTAL, 1),
                        REJECTED,
                        new Outcome.Accepted(OPEN_ABOVE, 1),
                        new Outcome.Accepted(HIDDEN, 1),
                        new Outcome.Accepted(REPORTED, 1),
                        new Outcome.Accepted(NOT_HELD, 1),
                        new Outcome.Answered(YOUNGEST, 1),
                        LEFT_OUT),
                2,
                List.of(NOTE),
                List.of(PROPOSED),
                DRAWN,
                HEADS);
    }

    static StoredRun run(String id, String output) {
        return new StoredRun(
                id,
                id,
                id + "rest",
                "/in",
                output,
                "1",
                LocalDate.of(2026, 11, 21),
                Instant.parse("2026-11-21T01:00:00Z"),
                null,
                0,
                "");
    }

    static FrozenFile frozen() {
        return new FrozenFile(FILE, "/data/snapshots/f.bin", Set.of("kent", "essex"), READING);
    }

    /** Writes the sample as the job would, and freezes it as the only file of a run. */
    static void storeIn(Archive archive) {
        archive.runs().open(run(RUN, "/out"), List.of(frozen()));
        archive.readings().begin(head());
        archive.readings().save(block());
        archive.readings().finish(READING);
    }

    private static Outcome.SetAside setAside(Address cell) {
        Place place = PLACE.at(cell, "12%");
        return new Outcome.SetAside(place, new Outcome.Reason("percentage", "", place, "left out", "nothing"), 1);
    }

    private static Observation observation(int row, Role role, Count count) {
        return new Observation(
                "2025",
                "kent",
                Period.financialYear(2024),
                new Coordinates(
                        "71/17",
                        new Cut(VictimGender.FEMALE, VictimAge.band(16, null), "snapchat"),
                        Unit.MENTIONS,
                        role),
                count,
                source(row),
                "");
    }

    private static Provenance source(int row) {
        return new Provenance(FILE.name(), FILE.sha256(), SHEET, CellRange.of(row, 1, row, 1), "typed " + row);
    }
}
