package org.foireturns.report.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.foireturns.reconcile.Revision;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.xlsx.Content;

/** The numbers that a later request was answered differently. */
final class RevisionsTable {

    private RevisionsTable() {}

    static SheetTable<Change> of(Edition edition, Small small) {
        Names names = Names.of(edition);
        return SheetTable.<Change>on("Revisions", "Numbers that police forces revised in a later request")
                .about("The later number is the one used. Numbers that stayed the same are not listed.")
                .text("Force", 36, change -> names.force(change.now.answer().force()))
                .offence(edition, change -> change.now.answer().request())
                .text("Period", 24, change -> English.period(change.now.answer().period()))
                .text(
                        "Measure",
                        18,
                        change -> English.title(change.now.answer().dimension().id()))
                .text(
                        "Category",
                        24,
                        change -> names.category(
                                change.now.answer().dimension(),
                                change.now.answer().category()))
                .text("Earlier request", 14, change -> change.was.answer().request())
                .number(
                        "Earlier number",
                        change -> small.number(change.was.answer().value()))
                .text("Later request", 14, change -> change.now.answer().request())
                .number(
                        "Later number",
                        change -> small.number(change.now.answer().value()))
                .number(
                        "Difference",
                        change -> small.madeOf(
                                () -> difference(change.now.moreThan(change.was)),
                                change.was.answer().value(),
                                change.now.answer().value()))
                .rows(changes(edition).stream()
                        .sorted(Comparator.comparingInt((Change change) ->
                                        edition.registers().offences().place(change.now.offence()))
                                .thenComparing(change ->
                                        names.force(change.now.answer().force()))));
    }

    private static List<Change> changes(Edition edition) {
        List<Revision> all = edition.reconciliation().revisions().stream()
                .sorted(Revision.IN_ORDER)
                .toList();
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            Change change = new Change(all.get(i - 1), all.get(i));
            if (change.now.isFor(change.was)
                    && !change.was.answer().value().equals(change.now.answer().value())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Content difference(OptionalLong more) {
        return more.isPresent() ? Content.number(more.getAsLong()) : Content.text(Shorthand.C.sign());
    }

    /** Two answers, one after the other. */
    record Change(Revision was, Revision now) {}
}
