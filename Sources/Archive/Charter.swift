// Charter: Archive is the form in which results are kept between runs: values as bytes, and bytes as values again.
// What was damaged or written by another version is an error, never a wrong value. It opens no file.
