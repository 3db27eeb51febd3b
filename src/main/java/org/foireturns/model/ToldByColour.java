package org.foireturns.model;

import java.util.List;
import java.util.Map;

/** What keys say by colour of the cells of a return. */
public record ToldByColour(Map<String, Map<Address, List<ByColour>>> sheets) {
    public static final ToldByColour NOTHING = new ToldByColour(Map.of());

    public ToldByColour {
        sheets = Map.copyOf(sheets);
    }

    /** What is told of the cells of one sheet. */
    public Map<Address, List<ByColour>> on(String sheet) {
        return sheets.getOrDefault(sheet, Map.of());
    }
}
