/**
 * Zipped documents and the XML in them.
 *
 * <p>{@link org.foireturns.read.xml.ZipParts} opens a container within its limits,
 * {@link org.foireturns.read.xml.Relations} says which of its parts points to which, and
 * {@link org.foireturns.read.xml.XmlPart} reads a part element by element. A part goes through two hands:
 *
 * <ol>
 *   <li>{@link org.foireturns.read.xml.PlainMarkup} reads the form in which programs write: UTF-8, tags and text. It
 *       looks at the bytes of a {@link org.foireturns.read.xml.Window} in place, kept apart by what each may be
 *       ({@link org.foireturns.read.xml.Signs}), and makes texts only of what somebody asks for. It knows nothing of
 *       errors: what it does not expect is {@link org.foireturns.read.xml.Unusual}.
 *   <li>{@link org.foireturns.read.xml.FullMarkup} is a parser of all XML. It takes over at the first piece that is not
 *       plain, behind the tags that are open then, and says whether it is another form or damage.
 * </ol>
 *
 * <p>So whatever is read and refused is what the parser of all XML would read and refuse. Of a list with millions of
 * cells most are not even taken apart: {@link org.foireturns.read.xml.KnownElements} knows those that are the same byte
 * for byte as earlier ones, but for their place.
 */
@NullMarked
package org.foireturns.read.xml;

import org.jspecify.annotations.NullMarked;
