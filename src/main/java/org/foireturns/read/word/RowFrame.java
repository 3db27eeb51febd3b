package org.foireturns.read.word;

import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.xml.Numeral;
import org.foireturns.read.xml.XmlPart;

/**
 * What a row says of its own shape.
 *
 * @param before how many columns it leaves out at its start
 * @param gone whether it was deleted while changes were tracked
 * @param flat whether it is so low that nothing of it is seen
 */
record RowFrame(int before, boolean gone, boolean flat) {
    static RowFrame read(XmlPart xml) throws UnreadableFile {
        int before = 0;
        boolean gone = false;
        boolean flat = false;
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            before = xml.is("gridBefore") ? Numeral.whole(xml.attribute("val"), 0) : before;
            gone |= xml.is("del");
            flat |= xml.is("trHeight") && ParagraphFrame.flat(xml, "val", "hRule");
        }
        return new RowFrame(before, gone, flat);
    }
}
