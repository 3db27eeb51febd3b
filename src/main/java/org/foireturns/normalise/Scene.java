package org.foireturns.normalise;

import java.time.LocalDate;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * Where a block stands.
 *
 * @param force who sent the file, or null when we cannot tell
 * @param place the sheet
 * @param unseen cells that hold something and are not in view: crossed out, or under a merge
 * @param asOf the day of the run: no offence is recorded later
 */
public record Scene(
        Request request,
        ReturnFile file,
        @Nullable String force,
        String sheet,
        Place place,
        Clues clues,
        Set<Address> unseen,
        LocalDate asOf) {
    public Scene {
        unseen = Set.copyOf(unseen);
    }

    /** Where a cell's number comes from. */
    public Provenance provenance(Cell cell) {
        CellRange own = new CellRange(cell.address(), cell.address());
        return new Provenance(file.name(), file.sha256(), sheet, own, ShownText.of(cell));
    }
}
