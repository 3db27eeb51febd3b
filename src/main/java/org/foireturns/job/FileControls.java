package org.foireturns.job;

import java.util.ArrayList;
import java.util.List;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.SheetAccount;
import org.foireturns.model.finding.Finding;
import org.foireturns.publish.TypedNumber;
import org.foireturns.store.ReadingBooks;
import org.foireturns.store.ReadingBooks.StoredCell;
import org.foireturns.store.ReadingBooks.StoredCount;

/** The controls of one file before it counts: every cell has one outcome, and numbers are stored as they are typed. */
final class FileControls {
    private final OpenReturn file;
    private final List<Finding> slips = new ArrayList<>();

    private FileControls(OpenReturn file) {
        this.file = file;
    }

    /** A finding for each control that does not hold. */
    static List<Finding> slips(OpenReturn file, ReadingBooks books) {
        FileControls controls = new FileControls(file);
        books.accounts().stream().filter(account -> !account.closes()).forEach(controls::open);
        books.twice().stream()
                .filter(cell -> !file.reading().isOfLetter(cell.sheet()))
                .forEach(controls::twice);
        books.counts().stream()
                .filter(count -> !TypedNumber.agrees(count.text(), count.value()))
                .forEach(controls::another);
        return List.copyOf(controls.slips);
    }

    private void open(SheetAccount account) {
        say(
                file.place().onSheet(account.sheet()),
                "on the sheet \"%s\" %d cells hold something and %d are accounted for"
                        .formatted(account.sheet(), account.nonBlank(), account.accounted()));
    }

    private void twice(StoredCell cell) {
        say(at(cell), "%s on the sheet \"%s\" is accounted for twice".formatted(cell.cell(), cell.sheet()));
    }

    private void another(StoredCount count) {
        say(
                at(count.at()),
                "%s on the sheet \"%s\" was not stored as it is typed"
                        .formatted(count.at().cell(), count.at().sheet()));
    }

    private Place at(StoredCell cell) {
        Place sheet = file.place().onSheet(cell.sheet());
        return cell.cell().isEmpty() ? sheet : sheet.at(CellRange.parse(cell.cell()), "");
    }

    private void say(Place place, String reason) {
        slips.add(file.fault(place, reason));
    }
}
