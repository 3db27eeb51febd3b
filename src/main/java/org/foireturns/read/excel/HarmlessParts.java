package org.foireturns.read.excel;

import java.util.Set;

/** The parts of a workbook that its reader knows or that hold looks alone. */
final class HarmlessParts {
    private static final Set<String> FOLDERS = Set.of(
            "docprops/",
            "customxml/",
            "docmetadata/",
            "xl/worksheets/",
            "xl/chartsheets/",
            "xl/theme/",
            "xl/media/",
            "xl/charts/",
            "xl/diagrams/",
            "xl/tables/",
            "xl/pivottables/",
            "xl/querytables/",
            "xl/printersettings/",
            "xl/persons/",
            "xl/slicers/",
            "xl/slicercaches/",
            "xl/timelines/",
            "xl/timelinecaches/",
            "xl/namedsheetviews/",
            "xl/featurepropertybag/",
            "theme/theme/");
    private static final Set<String> LEAVES = Set.of(
            "workbook",
            "styles",
            "sharedstrings",
            "calcchain",
            "metadata",
            "volatiledependencies",
            "xmlmaps",
            "tabledefinitions");

    private HarmlessParts() {}

    static boolean hold(String name, String folder, String leaf) {
        int dot = leaf.indexOf('.');
        boolean known = LEAVES.contains((dot < 0 ? leaf : leaf.substring(0, dot)).replaceFirst("[0-9]+$", ""));
        return name.equals("[content_types].xml")
                || FOLDERS.contains(folder)
                || (known && (folder.equals("xl/") || folder.isEmpty()));
    }
}
