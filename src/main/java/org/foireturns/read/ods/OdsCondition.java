package org.foireturns.read.ods;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Address;
import org.foireturns.read.format.CellFormula;
import org.foireturns.read.xml.XmlPart;

/**
 * When a cell takes on another style.
 *
 * @param base the cell for which the formula is written
 * @param style the other style
 */
record OdsCondition(String formula, Address base, String style) {
    private static final Pattern CONTENT = Pattern.compile("cell-content\\(\\)\\s*(!=|<=|>=|<|>|=)\\s*(.+)");
    private static final Pattern BETWEEN = Pattern.compile("cell-content-is-(not-)?between\\(([^,;]+)[,;]([^,;]+)\\)");
    private static final Pattern FORMULA = Pattern.compile("is-true-formula\\((.+)\\)", Pattern.DOTALL);
    private static final Pattern PLACE = Pattern.compile("\\[\\.(\\$?[A-Z]+\\$?[0-9]+)]");
    private static final Pattern BASE = Pattern.compile(".*\\.\\$?([A-Z]{1,3})\\$?([1-9][0-9]{0,6})");
    private static final Address CORNER = new Address(0, 0);
    private static final String SELF = "A1";

    /** The condition of the open element; one that we cannot read is a formula that tells nothing. */
    static OdsCondition of(XmlPart xml) {
        String condition = String.valueOf(xml.attribute("condition"));
        String style = String.valueOf(xml.attribute("apply-style-name"));
        Matcher content = CONTENT.matcher(condition);
        Matcher between = BETWEEN.matcher(condition);
        Matcher formula = FORMULA.matcher(condition);
        if (content.matches()) {
            String sign = content.group(1).equals("!=") ? "<>" : content.group(1);
            return new OdsCondition(SELF + sign + "(" + content.group(2) + ")", CORNER, style);
        }
        if (between.matches()) {
            String within = "AND(%1$s>=(%2$s),%1$s<=(%3$s))".formatted(SELF, between.group(2), between.group(3));
            return new OdsCondition(between.group(1) == null ? within : "NOT(" + within + ")", CORNER, style);
        }
        Matcher base = BASE.matcher(String.valueOf(xml.attribute("base-cell-address")));
        return formula.matches() && base.matches()
                ? new OdsCondition(
                        PLACE.matcher(formula.group(1)).replaceAll("$1"),
                        Address.parse(base.group(1) + base.group(2)),
                        style)
                : new OdsCondition("", CORNER, style);
    }

    /** Whether it holds for a number in a cell; empty when that cannot be told from the number alone. */
    Optional<Boolean> holds(Address cell, BigDecimal number) {
        return CellFormula.chooses(formula, base, cell, asked -> {
            if (asked.equals(cell)) {
                return number;
            }
            throw new CellFormula.Untold();
        });
    }
}
