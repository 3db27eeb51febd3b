package org.foireturns.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Whether what is drawn stands on layers that are shown. Layers lie in each other. */
final class Layers {
    private final @Nullable PDOptionalContentProperties all;
    private final Deque<Boolean> shown = new ArrayDeque<>();

    /** @param all those of the document, or null where it has none */
    Layers(@Nullable PDOptionalContentProperties all) {
        this.all = all;
    }

    /** A part begins; one that is on no layer is shown. */
    void begin(COSName tag, @Nullable COSDictionary properties) {
        shown.push(!COSName.OC.equals(tag) || shows(properties));
    }

    /** A drawing begins that may say itself on which layer it is. */
    void begin(COSDictionary drawing) {
        shown.push(shows(drawing.getCOSDictionary(COSName.OC)));
    }

    private boolean shows(@Nullable COSDictionary layers) {
        PDOptionalContentProperties known = all;
        if (known == null || layers == null) {
            return true;
        }
        PDPropertyList list = PDPropertyList.create(layers);
        if (list instanceof PDOptionalContentMembershipDictionary several) {
            List<Boolean> each = several.getOCGs().stream()
                    .filter(PDOptionalContentGroup.class::isInstance)
                    .map(layer -> known.isGroupEnabled((PDOptionalContentGroup) layer))
                    .toList();
            return each.isEmpty()
                    || together(
                            each, String.valueOf(several.getVisibilityPolicy().getName()));
        }
        return !(list instanceof PDOptionalContentGroup layer) || known.isGroupEnabled(layer);
    }

    private static boolean together(List<Boolean> each, String policy) {
        return switch (policy) {
            case "AllOn" -> !each.contains(false);
            case "AnyOff" -> each.contains(false);
            case "AllOff" -> !each.contains(true);
            default -> each.contains(true);
        };
    }

    /** The part that began last ends; a page may end more than began. */
    void end() {
        shown.poll();
    }

    boolean show() {
        return !shown.contains(false);
    }
}
