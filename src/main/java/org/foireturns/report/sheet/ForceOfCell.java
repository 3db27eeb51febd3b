package org.foireturns.report.sheet;

import java.util.HashMap;
import java.util.Map;
import org.foireturns.figures.LineageLine;
import org.foireturns.model.Provenance;
import org.foireturns.model.Spot;
import org.foireturns.report.Edition;
import org.foireturns.report.ReturnsByFile;

/** Which force a cell counts for; a file may answer for several. */
final class ForceOfCell {
    private final Map<Spot, String> byCell = new HashMap<>();
    private final ReturnsByFile returns;

    private ForceOfCell(ReturnsByFile returns) {
        this.returns = returns;
    }

    static ForceOfCell of(Edition edition) {
        ForceOfCell forces = new ForceOfCell(ReturnsByFile.of(edition));
        edition.evidence().observations().forEach(cell -> forces.put(cell.provenance(), cell.force()));
        edition.evidence().answers().forEach(cell -> forces.put(cell.provenance(), cell.force()));
        return forces;
    }

    private void put(Provenance from, String force) {
        byCell.putIfAbsent(from.spot(), force);
    }

    String of(LineageLine line) {
        String force = byCell.get(new Spot(line.file(), line.sheet(), line.cells()));
        return force == null ? returns.force(line.file()) : force;
    }
}
