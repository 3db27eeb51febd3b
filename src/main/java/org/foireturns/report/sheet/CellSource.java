package org.foireturns.report.sheet;

import java.util.List;

/**
 * Cells of one sheet.
 *
 * @param file its name below the input folder
 */
public record CellSource(String file, String sheet, List<CellLink> cells) {}
