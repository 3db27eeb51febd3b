package org.foireturns.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.grammar.Axis;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.NoHead;
import org.foireturns.model.Place;
import org.foireturns.model.RecordCandidate.Victim;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.AdultVictims;
import org.foireturns.model.finding.AgesWorkedOut;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ListUnclear;
import org.foireturns.model.finding.OtherPersons;
import org.foireturns.model.finding.PlatformUnlisted;
import org.jspecify.annotations.Nullable;

/** What is to be said about a list: each thing once. */
final class ListRemarks {
    private static final int ADULT = 18;
    private static final int OLDEST = 100;

    private final Block.RecordList list;
    private final Plan plan;
    private final Place sheet;
    private final Stated stated;
    private final Set<Finding> findings = new LinkedHashSet<>();
    private int rows;
    private int adults;
    private int others;

    ListRemarks(Block.RecordList list, Plan plan, Place sheet, Stated stated) {
        this.list = list;
        this.plan = plan;
        this.sheet = sheet;
        this.stated = stated;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Asks about rows that stand twice in a list of several rows for an offence. */
    void sameRows(int same) {
        if (same > 0) {
            unclear(
                    null,
                    "whether rows that are the same stand for two victims or were copied twice",
                    "There are " + same + " of them; where each row is a victim, each is counted.");
        }
    }

    void row() {
        rows++;
    }

    int rows() {
        return rows;
    }

    void others(boolean other) {
        others += other ? 1 : 0;
    }

    void victims(List<Victim> victims) {
        boolean adult = victims.stream()
                .anyMatch(victim -> victim.age() instanceof AgeReading.Age said
                        && said.age().known()
                        && said.age().from() >= ADULT
                        && said.age().from() <= OLDEST);
        adults += adult ? 1 : 0;
    }

    /** Says what could not be told of the columns. */
    void columns(OffenceRows offences, Years years) {
        plan.doubts().forEach(doubt -> unclear(doubt.column(), doubt.about(), among(doubt) + doubt.taken()));
        if (offences.unclear()) {
            unclear(
                    plan.columns().of(ColumnKind.OFFENCE).get(0),
                    "what offence its rows are of",
                    "None of its words is the name or the code of the offence asked about; rows count where the lines over"
                            + " the list name it.");
        }
        if (years.contradictsTitle() && stated.period() != null) {
            unclear(
                    plan.day(),
                    "whether its dates or the line over it are right",
                    "Many of its dates lie outside of " + stated.period().words() + "; the dates are taken.");
        }
        births();
        unreadAges();
        freeText();
        blackedOut();
    }

    /** Asks about a column that says it holds ages of which none is understood. */
    private void unreadAges() {
        if (plan.tellsAge() || plan.columns().any(ColumnKind.BIRTH)) {
            return;
        }
        plan.columns().stream(kind -> kind == ColumnKind.OTHER)
                .filter(column ->
                        column.head().names(Axis.VICTIM_AGE) && !column.head().ofOthers())
                .forEach(column -> unclear(
                        column,
                        "the ages under \"" + column.head().text() + "\"",
                        "They are written in a way that we do not understand; no age is counted."));
    }

    /** Asks for the columns of what was asked that are blacked out from top to bottom. */
    private void blackedOut() {
        plan.columns().stream(kind -> kind == ColumnKind.WITHHELD)
                .filter(column -> column.head().namesAsked() && !column.head().ofOthers())
                .forEach(column -> unclear(
                        column,
                        "what stood under \"" + column.head().text() + "\"",
                        "It is blacked out or withheld in the rows; nothing of it is counted."));
    }

    /** Asks about rows whose remark names a platform that their own column does not. */
    void otherPlatforms(int rows) {
        if (rows > 0) {
            unclear(
                    null,
                    "which platforms were used in " + rows + " of its rows",
                    "A remark in them names another one than their column does; the column is counted.");
        }
    }

    /** Asks about single cells that are blacked out. */
    void withheld(int rows) {
        if (rows > 0) {
            unclear(
                    null,
                    "the gender, the age or the platform of " + rows + " rows",
                    "They are blacked out or withheld there and count as unknown.");
        }
    }

    private void births() {
        List<Column> births = plan.columns().of(ColumnKind.BIRTH);
        if (births.isEmpty() || plan.tellsAge()) {
            return;
        }
        if (BirthAges.can(plan)) {
            add(new AgesWorkedOut(place(births.get(0))));
        } else {
            unclear(
                    births.get(0),
                    "the ages of the victims",
                    "That takes one day of birth in each row and the day on which the offence was committed; no age is"
                            + " counted.");
        }
    }

    private void freeText() {
        for (Column column : plan.columns().of(ColumnKind.FREE_TEXT)) {
            unclear(
                    column,
                    "which platforms were used",
                    "Its words are sentences, or hardly any is a platform that we know; none is counted.");
        }
    }

    /** Asks about platforms that the list of platforms does not know. */
    void unlisted(Map<String, Cell> labels) {
        labels.forEach((label, cell) -> add(new PlatformUnlisted(
                sheet.at(cell.address(), ShownText.of(label)), ShownText.of(label), "those on the list")));
    }

    private void unclear(@Nullable Column column, String about, String taken) {
        add(new ListUnclear(place(column), about, taken));
    }

    /** {@code It may be C1 "Sex" or E1 "Sex". }; nothing where it is not asked which column is meant. */
    private String among(Plan.Doubt doubt) {
        return doubt.among().isEmpty()
                ? ""
                : doubt.among().stream()
                        .map(column -> place(column).cell() + " \"" + head(column) + "\"")
                        .collect(Collectors.joining(" or ", "It may be ", ". "));
    }

    private static String head(Column column) {
        String text = ShownText.of(column.head().text());
        return text.isBlank() ? NoHead.TEXT : text;
    }

    /** The head of a column, or the whole list. */
    private Place place(@Nullable Column column) {
        if (column == null) {
            return sheet.at(list.range(), "");
        }
        int at = list.strips().get(0) + column.index();
        int head = list.first() - 1;
        return sheet.at(CellRange.of(head, at, head, at), "");
    }

    List<Finding> findings() {
        Place whole = sheet.at(list.range(), "");
        if (others > 0) {
            add(new OtherPersons(whole, others));
        }
        if (adults > 0) {
            add(new AdultVictims(whole, adults));
        }
        return new ArrayList<>(findings);
    }
}
