package org.foireturns.read.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.CellRange;
import org.foireturns.model.Shown.Manner;
import org.foireturns.read.contract.SheetBuilder;
import org.foireturns.read.format.CellFormula;
import org.foireturns.read.format.CellFormula.Untold;

/**
 * The conditional formats of one sheet, as far as they decide what its cells say. A number of which we cannot tell
 * whether a rule hides it is taken for hidden: it is sooner missed than given away.
 */
final class ConditionalRules {
    private final List<ConditionalRule> rules = new ArrayList<>();

    /** Adds a rule; one that changes nothing but colours and borders is left out. */
    void add(ConditionalRule rule) {
        if (rule.look().matters() || rule.last()) {
            rules.add(rule);
        }
    }

    /** Changes the cells of a sheet that was read. */
    void apply(SheetBuilder sheet) {
        if (rules.stream().noneMatch(rule -> rule.look().matters())) {
            return;
        }
        rules.sort(Comparator.comparingInt(ConditionalRule::priority));
        Map<Address, Cell> changed = new LinkedHashMap<>();
        for (ConditionalRule rule : rules) {
            for (CellRange range : rule.ranges()) {
                for (Cell cell : sheet.within(range)) {
                    Cell said = changed.containsKey(cell.address()) ? cell : ruled(cell, sheet);
                    if (!said.equals(cell)) {
                        changed.put(cell.address(), said);
                    }
                }
            }
        }
        changed.values().forEach(sheet::replace);
    }

    private Cell ruled(Cell cell, SheetBuilder sheet) {
        Cell said = cell;
        for (ConditionalRule rule : rules) {
            if (!rule.covers(cell.address())) {
                continue;
            }
            Optional<Boolean> chosen = rule.chooses(cell.address(), address -> value(sheet, address));
            Cell other = rule.look().on(said);
            boolean hides = said.isNumber() && !other.isNumber() && other.kind() != CellKind.STRUCK;
            if (chosen.isEmpty() && hides) {
                return Cell.unseen(cell.address(), cell.style());
            }
            if (chosen.orElse(false)) {
                said = other;
                if (rule.last()) {
                    return said;
                }
            }
        }
        return said;
    }

    private static Object value(SheetBuilder sheet, Address address) {
        Cell cell = sheet.cell(address);
        if (cell == null) {
            return CellFormula.BLANK;
        }
        if (cell.number() != null) {
            return cell.number();
        }
        boolean typed = cell.isText() && cell.shown().manner() == Manner.AS_STORED;
        if (!typed) {
            throw new Untold();
        }
        return cell.text();
    }
}
