package org.foireturns.report.markup;

import java.util.Optional;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.RecordLevel;
import org.foireturns.report.English;
import org.foireturns.report.xlsx.SheetLook.Fill;

/**
 * One finding as it is said in a copy.
 *
 * @param records whether its cells are rows about single offences or people
 * @param sheet as its file names it; empty when the finding is about the whole file
 * @param range null when it is about the whole sheet, or about cells that are not in the copy
 */
record Mark(
        Severity severity,
        Owner owner,
        boolean records,
        String sheet,
        Optional<CellRange> range,
        String what,
        String why,
        String fix) {

    static Mark of(FindingLine line, HiddenWords hidden) {

        return new Mark(
                line.severity(),
                line.owner(),
                line.code().equals(Finding.code(RecordLevel.class)),
                Place.printed(line.place().sheet()),
                Optional.ofNullable(line.place().cells()),
                hidden.without(line.message()),
                hidden.without(line.why()),
                hidden.without(line.fix()));
    }

    /** The same about cells that are not in the copy. */
    Mark outOfSight() {
        return new Mark(severity, owner, records, sheet, Optional.empty(), HiddenWords.WITHHELD, why, fix);
    }

    /** Whether the cell is in a row about a single offence or person, below the heads of its list. */
    boolean personal(Address cell) {
        return records
                && range.filter(list ->
                                list.contains(cell) && cell.row() > list.first().row())
                        .isPresent();
    }

    String where() {
        return sheet.isEmpty()
                ? "The whole file"
                : range.map(cells ->
                                DocumentPlace.named(sheet) ? DocumentPlace.words(sheet, cells) : sheet + ", " + cells)
                        .orElse(sheet);
    }

    String weight() {
        return English.title(severity.word());
    }

    String actor() {
        return owner == Owner.FORCE ? "The force" : owner == Owner.OFFICER ? "The officer" : "Nobody: for information";
    }

    Fill fill() {
        return switch (severity) {
            case QUARANTINE, ERROR -> Fill.RED;
            case QUESTION -> Fill.AMBER;
            case NOTE -> Fill.BLUE;
        };
    }

    String comment() {
        return weight() + ": " + what + "\nWhy it matters: " + why + "\nWhat to do: " + fix;
    }
}
