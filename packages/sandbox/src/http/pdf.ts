/** Answers with the smallest PDF file that shows a line of plain letters. */
export function pdf(line: string): Response {
  const content = `BT /F1 14 Tf 60 770 Td (${line}) Tj ET`
  const file = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${content.length}>>stream
${content}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`
  return new Response(file, { headers: { 'content-type': 'application/pdf' } })
}
