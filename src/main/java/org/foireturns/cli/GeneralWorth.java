package org.foireturns.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.explain.Judge;
import org.foireturns.explain.Placed;
import org.foireturns.explain.Table;
import org.foireturns.model.Cell;

final class GeneralWorth implements Judge {
    @Override
    public double worth(List<Table> tables) {
        double sum = 0;
        int values = 0;
        for (Table table : tables) {
            Set<List<Cell>> keys = new HashSet<>();
            for (Placed placed : table.values()) {
                values++;
                List<Cell> key = new ArrayList<>();
                placed.entries().forEach(e -> key.add(e.cell()));
                sum += (placed.heads().isEmpty() ? 0 : 0.5)
                        + (placed.stubs().isEmpty() ? 0 : 0.5)
                        + (keys.add(key) ? 1 : 0);
            }
        }
        return values == 0 ? Double.NEGATIVE_INFINITY : sum / values;
    }
}
