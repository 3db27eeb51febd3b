package org.foireturns.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foireturns.describe.Described;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.report.json.JsonText;

/** One line of JSON for one sheet. */
final class DescribedJson {
    private DescribedJson() {}

    static String line(Described sheet) {
        return "{\"sheet\":" + JsonText.quoted(sheet.sheet())
                + ",\"entries\":" + array(sheet.entries(), DescribedJson::entry)
                + ",\"missing\":" + array(sheet.missing(), DescribedJson::entry)
                + ",\"labels\":" + array(sheet.labels(), DescribedJson::label) + "}";
    }

    private static String entry(Described.Entry entry) {
        return "{" + place(entry.value()) + ",\"value\":"
                + JsonText.quoted(entry.value().text()) + ",\"labels\":"
                + array(
                        entry.labels(),
                        label -> "{" + place(label.cell()) + ",\"text\":" + JsonText.quoted(label.text()) + "}")
                + "}";
    }

    private static String label(Label label) {
        Cell parent = label.parent();
        return "{" + place(label.cell()) + ",\"text\":" + JsonText.quoted(label.text()) + ",\"parent\":"
                + (parent == null ? "null" : JsonText.quoted(parent.address().toString())) + "}";
    }

    private static String place(Cell cell) {
        return "\"cell\":" + JsonText.quoted(cell.address().toString());
    }

    private static <T> String array(List<T> all, Function<T, String> json) {
        return all.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }
}
