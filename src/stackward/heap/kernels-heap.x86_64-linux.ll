; stackward kernels 1, lowered from sources 2fa346df82800e0ce040eaf5a4de40da47be46c3ef2a06021d3fa721552bdd2d
@0 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@1 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@2 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @0, i32 70, ptr @1, ptr null, i32 0 }

define i32 @kernel.depth_first(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr %6, i64 %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16) {
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca ptr, align 8
  store ptr null, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca i32, align 4
  store i32 0, ptr %26, align 4
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca i32, align 4
  store i32 0, ptr %28, align 4
  %29 = alloca ptr, align 8
  store ptr null, ptr %29, align 8
  %30 = alloca i32, align 4
  store i32 0, ptr %30, align 4
  %31 = alloca ptr, align 8
  store ptr null, ptr %31, align 8
  %32 = alloca i64, align 8
  store i64 0, ptr %32, align 8
  %33 = alloca ptr, align 8
  store ptr null, ptr %33, align 8
  %34 = alloca i64, align 8
  store i64 0, ptr %34, align 8
  %35 = alloca ptr, align 8
  store ptr null, ptr %35, align 8
  %36 = getelementptr i32, ptr %8, i64 %4
  %37 = getelementptr i32, ptr %36, i64 %7
  store i32 0, ptr %37, align 4
  %38 = add nsw i64 %4, %7
  %39 = trunc i64 %38 to i32
  store i32 %39, ptr %9, align 4
  store i32 0, ptr %10, align 4
  store i64 0, ptr %18, align 8
  %40 = icmp slt i64 %7, 1
  %41 = select i1 %40, i64 0, i64 %7
  store i64 %41, ptr %19, align 8
  br label %42

42:
  %43 = phi i64 [ 1, %17 ], [ %49, %47 ]
  %44 = phi i64 [ 0, %17 ], [ %48, %47 ]
  %45 = load i64, ptr %19, align 8
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %167, label %163

47:
  %48 = phi i64 [ %44, %167 ], [ %166, %164 ]
  %49 = phi i64 [ %178, %167 ], [ %165, %164 ]
  %50 = load i64, ptr %21, align 8
  %51 = icmp sgt i64 %50, 0
  br i1 %51, label %187, label %42

52:
  %53 = zext i32 %195 to i64
  %54 = getelementptr i32, ptr %10, i64 %53
  %55 = load i32, ptr %54, align 4
  %56 = sext i32 %55 to i64
  %57 = icmp eq i64 %43, %56
  br i1 %57, label %164, label %58

58:
  %59 = trunc i64 %43 to i32
  %60 = getelementptr i32, ptr %12, i64 %48
  store i32 %59, ptr %60, align 4
  %61 = zext i32 %195 to i64
  %62 = getelementptr i32, ptr %11, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = getelementptr i32, ptr %13, i64 %48
  store i32 %63, ptr %64, align 4
  %65 = zext i32 %195 to i64
  %66 = trunc i64 %48 to i32
  %67 = getelementptr i32, ptr %11, i64 %65
  store i32 %66, ptr %67, align 4
  %68 = add nsw i64 %48, 1
  br label %164

69:
  %70 = sext i32 %192 to i64
  %71 = trunc i64 %49 to i32
  %72 = getelementptr i32, ptr %8, i64 %70
  store i32 %71, ptr %72, align 4
  %73 = getelementptr i32, ptr %9, i64 %49
  store i32 %192, ptr %73, align 4
  %74 = trunc i64 %43 to i32
  %75 = getelementptr i32, ptr %10, i64 %49
  store i32 %74, ptr %75, align 4
  %76 = add nsw i64 %49, 1
  %77 = sext i32 %192 to i64
  %78 = getelementptr i64, ptr %2, i64 %77
  %79 = load i64, ptr %78, align 8
  store i64 0, ptr %22, align 8
  %80 = call i32 @3(ptr nonnull %22, ptr nonnull %23, i64 %79)
  %81 = load i64, ptr %22, align 8
  switch i32 %80, label %197 [
    i32 -2, label %201
    i32 0, label %201
  ], !prof !0

82:
  %83 = phi i64 [ %48, %212 ], [ %91, %237 ]
  %84 = phi i64 [ %49, %212 ], [ %105, %237 ]
  %85 = phi i64 [ %76, %212 ], [ %90, %237 ]
  %86 = phi i64 [ 0, %212 ], [ %100, %237 ]
  %87 = phi i64 [ %81, %212 ], [ %222, %237 ]
  %88 = phi i64 [ %207, %212 ], [ %232, %237 ]
  br label %89

89:
  %90 = phi i64 [ %85, %82 ], [ %158, %154 ]
  %91 = phi i64 [ %83, %82 ], [ %155, %154 ]
  %92 = phi i64 [ %84, %82 ], [ %157, %154 ]
  %93 = phi i64 [ %86, %82 ], [ %156, %154 ]
  %94 = phi i64 [ %87, %82 ], [ %159, %154 ]
  %95 = phi i64 [ %88, %82 ], [ %160, %154 ]
  %96 = icmp eq i64 %94, %95
  br i1 %96, label %97, label %106

97:
  %98 = icmp eq i64 %93, 0
  br i1 %98, label %164, label %99

99:
  %100 = add nsw i64 %93, -1
  %101 = getelementptr i32, ptr %14, i64 %100
  %102 = load i32, ptr %101, align 4
  store i32 0, ptr %26, align 4
  %103 = call i32 @4(ptr nonnull %26, ptr nonnull %27, i32 %102)
  %104 = load i32, ptr %26, align 4
  %105 = sext i32 %104 to i64
  switch i32 %103, label %213 [
    i32 -2, label %217
    i32 0, label %217
  ], !prof !0

106:
  %107 = getelementptr i32, ptr %3, i64 %94
  %108 = load i32, ptr %107, align 4
  %109 = add nsw i64 %94, 1
  %110 = sext i32 %108 to i64
  %111 = getelementptr i32, ptr %8, i64 %110
  %112 = load i32, ptr %111, align 4
  %113 = icmp slt i32 %112, 0
  br i1 %113, label %114, label %134

114:
  %115 = trunc i64 %92 to i32
  %116 = getelementptr i32, ptr %14, i64 %93
  store i32 %115, ptr %116, align 4
  %117 = trunc i64 %109 to i32
  %118 = getelementptr i32, ptr %15, i64 %93
  store i32 %117, ptr %118, align 4
  %119 = trunc i64 %95 to i32
  %120 = getelementptr i32, ptr %16, i64 %93
  store i32 %119, ptr %120, align 4
  %121 = add nsw i64 %93, 1
  %122 = sext i32 %108 to i64
  %123 = trunc i64 %90 to i32
  %124 = getelementptr i32, ptr %8, i64 %122
  store i32 %123, ptr %124, align 4
  %125 = getelementptr i32, ptr %9, i64 %90
  store i32 %108, ptr %125, align 4
  %126 = trunc i64 %92 to i32
  %127 = getelementptr i32, ptr %10, i64 %90
  store i32 %126, ptr %127, align 4
  %128 = add nsw i64 %90, 1
  %129 = sext i32 %108 to i64
  %130 = getelementptr i64, ptr %2, i64 %129
  %131 = load i64, ptr %130, align 8
  store i64 0, ptr %32, align 8
  %132 = call i32 @3(ptr nonnull %32, ptr nonnull %33, i64 %131)
  %133 = load i64, ptr %32, align 8
  switch i32 %132, label %238 [
    i32 -2, label %242
    i32 0, label %242
  ], !prof !0

134:
  %135 = zext i32 %112 to i64
  %136 = icmp eq i64 %92, %135
  br i1 %136, label %154, label %137

137:
  %138 = zext i32 %112 to i64
  %139 = getelementptr i32, ptr %10, i64 %138
  %140 = load i32, ptr %139, align 4
  %141 = sext i32 %140 to i64
  %142 = icmp eq i64 %92, %141
  br i1 %142, label %154, label %143

143:
  %144 = trunc i64 %92 to i32
  %145 = getelementptr i32, ptr %12, i64 %91
  store i32 %144, ptr %145, align 4
  %146 = zext i32 %112 to i64
  %147 = getelementptr i32, ptr %11, i64 %146
  %148 = load i32, ptr %147, align 4
  %149 = getelementptr i32, ptr %13, i64 %91
  store i32 %148, ptr %149, align 4
  %150 = zext i32 %112 to i64
  %151 = trunc i64 %91 to i32
  %152 = getelementptr i32, ptr %11, i64 %150
  store i32 %151, ptr %152, align 4
  %153 = add nsw i64 %91, 1
  br label %154

154:
  %155 = phi i64 [ %91, %134 ], [ %153, %143 ], [ %91, %137 ], [ %91, %242 ], [ %91, %242 ]
  %156 = phi i64 [ %93, %134 ], [ %93, %143 ], [ %93, %137 ], [ %121, %242 ], [ %121, %242 ]
  %157 = phi i64 [ %92, %134 ], [ %92, %143 ], [ %92, %137 ], [ %90, %242 ], [ %90, %242 ]
  %158 = phi i64 [ %90, %134 ], [ %90, %143 ], [ %90, %137 ], [ %128, %242 ], [ %128, %242 ]
  %159 = phi i64 [ %109, %134 ], [ %109, %143 ], [ %109, %137 ], [ %133, %242 ], [ %133, %242 ]
  %160 = phi i64 [ %95, %134 ], [ %95, %143 ], [ %95, %137 ], [ %248, %242 ], [ %248, %242 ]
  br label %89

161:
  %162 = phi i32 [ 0, %163 ], [ %247, %249 ], [ %230, %233 ], [ %132, %238 ], [ %80, %197 ], [ %206, %208 ], [ %103, %213 ], [ %220, %223 ]
  ret i32 %162

163:
  store i64 %43, ptr %0, align 8
  br label %161

164:
  %165 = phi i64 [ %49, %52 ], [ %49, %58 ], [ %90, %97 ]
  %166 = phi i64 [ %48, %52 ], [ %68, %58 ], [ %91, %97 ]
  br label %47

167:
  %168 = load i64, ptr %18, align 8
  %169 = add nsw i64 %45, -1
  store i64 %169, ptr %19, align 8
  %170 = add i64 %168, 1
  store i64 %170, ptr %18, align 8
  %171 = trunc i64 %43 to i32
  %172 = getelementptr i32, ptr %8, i64 %4
  %173 = getelementptr i32, ptr %172, i64 %168
  store i32 %171, ptr %173, align 4
  %174 = add nsw i64 %4, %168
  %175 = trunc i64 %174 to i32
  %176 = getelementptr i32, ptr %9, i64 %43
  store i32 %175, ptr %176, align 4
  %177 = getelementptr i32, ptr %10, i64 %43
  store i32 0, ptr %177, align 4
  %178 = add nsw i64 %43, 1
  %179 = getelementptr i64, ptr %5, i64 %168
  %180 = load i64, ptr %179, align 8
  %181 = getelementptr i64, ptr %5, i64 %168
  %182 = getelementptr i8, ptr %181, i64 8
  %183 = load i64, ptr %182, align 8
  store i64 %180, ptr %20, align 8
  %184 = sub i64 %183, %180
  %185 = icmp slt i64 %184, 1
  %186 = select i1 %185, i64 0, i64 %184
  store i64 %186, ptr %21, align 8
  br label %47

187:
  %188 = load i64, ptr %20, align 8
  %189 = add nsw i64 %50, -1
  store i64 %189, ptr %21, align 8
  %190 = add i64 %188, 1
  store i64 %190, ptr %20, align 8
  %191 = getelementptr i32, ptr %6, i64 %188
  %192 = load i32, ptr %191, align 4
  %193 = sext i32 %192 to i64
  %194 = getelementptr i32, ptr %8, i64 %193
  %195 = load i32, ptr %194, align 4
  %196 = icmp sgt i32 %195, -1
  br i1 %196, label %52, label %69

197:
  %198 = icmp sgt i32 %80, 0
  %199 = load ptr, ptr %23, align 8
  %200 = select i1 %198, ptr %199, ptr undef
  store ptr %200, ptr %1, align 8
  br label %161

201:
  %202 = sext i32 %192 to i64
  %203 = getelementptr i64, ptr %2, i64 %202
  %204 = getelementptr i8, ptr %203, i64 8
  %205 = load i64, ptr %204, align 8
  store i64 0, ptr %24, align 8
  %206 = call i32 @3(ptr nonnull %24, ptr nonnull %25, i64 %205)
  %207 = load i64, ptr %24, align 8
  switch i32 %206, label %208 [
    i32 -2, label %212
    i32 0, label %212
  ], !prof !0

208:
  %209 = icmp sgt i32 %206, 0
  %210 = load ptr, ptr %25, align 8
  %211 = select i1 %209, ptr %210, ptr undef
  store ptr %211, ptr %1, align 8
  br label %161

212:
  br label %82

213:
  %214 = icmp sgt i32 %103, 0
  %215 = load ptr, ptr %27, align 8
  %216 = select i1 %214, ptr %215, ptr undef
  store ptr %216, ptr %1, align 8
  br label %161

217:
  %218 = getelementptr i32, ptr %15, i64 %100
  %219 = load i32, ptr %218, align 4
  store i32 0, ptr %28, align 4
  %220 = call i32 @4(ptr nonnull %28, ptr nonnull %29, i32 %219)
  %221 = load i32, ptr %28, align 4
  %222 = sext i32 %221 to i64
  switch i32 %220, label %223 [
    i32 -2, label %227
    i32 0, label %227
  ], !prof !0

223:
  %224 = icmp sgt i32 %220, 0
  %225 = load ptr, ptr %29, align 8
  %226 = select i1 %224, ptr %225, ptr undef
  store ptr %226, ptr %1, align 8
  br label %161

227:
  %228 = getelementptr i32, ptr %16, i64 %100
  %229 = load i32, ptr %228, align 4
  store i32 0, ptr %30, align 4
  %230 = call i32 @4(ptr nonnull %30, ptr nonnull %31, i32 %229)
  %231 = load i32, ptr %30, align 4
  %232 = sext i32 %231 to i64
  switch i32 %230, label %233 [
    i32 -2, label %237
    i32 0, label %237
  ], !prof !0

233:
  %234 = icmp sgt i32 %230, 0
  %235 = load ptr, ptr %31, align 8
  %236 = select i1 %234, ptr %235, ptr undef
  store ptr %236, ptr %1, align 8
  br label %161

237:
  br label %82

238:
  %239 = icmp sgt i32 %132, 0
  %240 = load ptr, ptr %33, align 8
  %241 = select i1 %239, ptr %240, ptr undef
  store ptr %241, ptr %1, align 8
  br label %161

242:
  %243 = sext i32 %108 to i64
  %244 = getelementptr i64, ptr %2, i64 %243
  %245 = getelementptr i8, ptr %244, i64 8
  %246 = load i64, ptr %245, align 8
  store i64 0, ptr %34, align 8
  %247 = call i32 @3(ptr nonnull %34, ptr nonnull %35, i64 %246)
  %248 = load i64, ptr %34, align 8
  switch i32 %247, label %249 [
    i32 -2, label %154
    i32 0, label %154
  ], !prof !0

249:
  %250 = icmp sgt i32 %247, 0
  %251 = load ptr, ptr %35, align 8
  %252 = select i1 %250, ptr %251, ptr undef
  store ptr %252, ptr %1, align 8
  br label %161
}

define internal i32 @3(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2) {
  store i64 %2, ptr %0, align 8
  ret i32 0
}

define internal i32 @4(ptr noalias nocapture %0, ptr noalias nocapture %1, i32 %2) {
  store i32 %2, ptr %0, align 4
  ret i32 0
}

define i32 @kernel.settle_dominators(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = add nsw i64 %2, -1
  store i64 %16, ptr %12, align 8
  %17 = add i64 %2, -1
  %18 = add i64 %2, -2
  %19 = icmp slt i64 %18, -1
  %20 = select i1 %19, i64 0, i64 %17
  store i64 %20, ptr %13, align 8
  br label %21

21:
  %22 = load i64, ptr %13, align 8
  %23 = icmp sgt i64 %22, 0
  br i1 %23, label %114, label %97

24:
  %25 = getelementptr i32, ptr %7, i64 %115
  %26 = load i32, ptr %25, align 4
  br label %27

27:
  %28 = phi i32 [ %119, %24 ], [ %35, %89 ]
  %29 = phi i32 [ %26, %24 ], [ %92, %89 ]
  %30 = sext i32 %28 to i64
  %31 = getelementptr i32, ptr %5, i64 %30
  %32 = load i32, ptr %31, align 4
  %33 = sext i32 %28 to i64
  %34 = getelementptr i32, ptr %6, i64 %33
  %35 = load i32, ptr %34, align 4
  %36 = sext i32 %32 to i64
  %37 = icmp slt i64 %115, %36
  br i1 %37, label %38, label %89

38:
  %39 = sext i32 %32 to i64
  %40 = getelementptr i32, ptr %9, i64 %39
  %41 = load i32, ptr %40, align 4, !noalias !1
  %42 = sext i32 %41 to i64
  %43 = icmp slt i64 %115, %42
  br i1 %43, label %44, label %57

44:
  %45 = phi i32 [ %32, %38 ], [ %51, %44 ]
  %46 = phi i64 [ 0, %38 ], [ %48, %44 ]
  %47 = getelementptr i32, ptr %10, i64 %46
  store i32 %45, ptr %47, align 4, !noalias !1
  %48 = add nuw nsw i64 %46, 1
  %49 = sext i32 %45 to i64
  %50 = getelementptr i32, ptr %9, i64 %49
  %51 = load i32, ptr %50, align 4, !noalias !1
  %52 = sext i32 %51 to i64
  %53 = getelementptr i32, ptr %9, i64 %52
  %54 = load i32, ptr %53, align 4, !noalias !1
  %55 = sext i32 %54 to i64
  %56 = icmp slt i64 %115, %55
  br i1 %56, label %44, label %57

57:
  %58 = phi i32 [ %51, %44 ], [ %32, %38 ]
  %59 = phi i64 [ %48, %44 ], [ 0, %38 ]
  %60 = sext i32 %58 to i64
  %61 = getelementptr i32, ptr %8, i64 %60
  %62 = load i32, ptr %61, align 4, !noalias !1
  %63 = sext i32 %58 to i64
  %64 = getelementptr i32, ptr %9, i64 %63
  %65 = load i32, ptr %64, align 4, !noalias !1
  %66 = icmp sgt i64 %59, 0
  br i1 %66, label %67, label %89

67:
  %68 = phi i32 [ %62, %57 ], [ %85, %84 ]
  %69 = phi i64 [ %59, %57 ], [ %70, %84 ]
  %70 = add nsw i64 %69, -1
  %71 = getelementptr i32, ptr %10, i64 %70
  %72 = load i32, ptr %71, align 4, !noalias !1
  %73 = sext i32 %72 to i64
  %74 = getelementptr i32, ptr %8, i64 %73
  %75 = load i32, ptr %74, align 4, !noalias !1
  %76 = icmp slt i32 %75, %68
  br i1 %76, label %77, label %81

77:
  %78 = sext i32 %72 to i64
  %79 = getelementptr i32, ptr %8, i64 %78
  %80 = load i32, ptr %79, align 4, !noalias !1
  br label %84

81:
  %82 = sext i32 %72 to i64
  %83 = getelementptr i32, ptr %8, i64 %82
  store i32 %68, ptr %83, align 4, !noalias !1
  br label %84

84:
  %85 = phi i32 [ %80, %77 ], [ %68, %81 ]
  %86 = sext i32 %72 to i64
  %87 = getelementptr i32, ptr %9, i64 %86
  store i32 %65, ptr %87, align 4, !noalias !1
  %88 = icmp sgt i64 %69, 1
  br i1 %88, label %67, label %89

89:
  %90 = phi i32 [ %32, %27 ], [ %85, %84 ], [ %62, %57 ]
  %91 = icmp slt i32 %90, %29
  %92 = select i1 %91, i32 %90, i32 %29
  %93 = icmp sgt i32 %35, -1
  br i1 %93, label %27, label %94

94:
  %95 = getelementptr i32, ptr %7, i64 %115
  store i32 %92, ptr %95, align 4
  %96 = getelementptr i32, ptr %8, i64 %115
  store i32 %92, ptr %96, align 4
  br label %21

97:
  store i64 1, ptr %14, align 8
  %98 = add i64 %2, -1
  %99 = icmp slt i64 %98, 1
  %100 = select i1 %99, i64 0, i64 %98
  store i64 %100, ptr %15, align 8
  br label %101

101:
  %102 = load i64, ptr %15, align 8
  %103 = icmp sgt i64 %102, 0
  br i1 %103, label %121, label %113

104:
  %105 = phi i32 [ %128, %121 ], [ %108, %104 ]
  %106 = sext i32 %105 to i64
  %107 = getelementptr i32, ptr %3, i64 %106
  %108 = load i32, ptr %107, align 4
  %109 = icmp sgt i32 %108, %126
  br i1 %109, label %104, label %110

110:
  %111 = phi i32 [ %108, %104 ], [ %128, %121 ]
  %112 = getelementptr i32, ptr %3, i64 %122
  store i32 %111, ptr %112, align 4
  br label %101

113:
  store i64 0, ptr %0, align 8
  ret i32 0

114:
  %115 = load i64, ptr %12, align 8
  %116 = add nsw i64 %22, -1
  store i64 %116, ptr %13, align 8
  %117 = add i64 %115, -1
  store i64 %117, ptr %12, align 8
  %118 = getelementptr i32, ptr %4, i64 %115
  %119 = load i32, ptr %118, align 4
  %120 = icmp slt i32 %119, 0
  br i1 %120, label %21, label %24

121:
  %122 = load i64, ptr %14, align 8
  %123 = add nsw i64 %102, -1
  store i64 %123, ptr %15, align 8
  %124 = add i64 %122, 1
  store i64 %124, ptr %14, align 8
  %125 = getelementptr i32, ptr %7, i64 %122
  %126 = load i32, ptr %125, align 4
  %127 = getelementptr i32, ptr %3, i64 %122
  %128 = load i32, ptr %127, align 4
  %129 = icmp sgt i32 %128, %126
  br i1 %129, label %104, label %110
}

define i32 @kernel.weigh_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  store i64 0, ptr %12, align 8
  %18 = icmp slt i64 %2, 1
  %19 = select i1 %18, i64 0, i64 %2
  store i64 %19, ptr %13, align 8
  br label %20

20:
  %21 = load i64, ptr %13, align 8
  %22 = icmp sgt i64 %21, 0
  br i1 %22, label %50, label %31

23:
  %24 = sext i32 %55 to i64
  %25 = getelementptr i64, ptr %6, i64 %24
  %26 = load i64, ptr %25, align 8
  br label %27

27:
  %28 = phi i64 [ %26, %23 ], [ 0, %50 ]
  %29 = getelementptr i64, ptr %7, i64 %51
  store i64 %28, ptr %29, align 8
  %30 = getelementptr i32, ptr %9, i64 %51
  store i32 1, ptr %30, align 4
  br label %20

31:
  %32 = add nsw i64 %2, -1
  store i64 %32, ptr %14, align 8
  %33 = add i64 %2, -1
  %34 = add i64 %2, -2
  %35 = icmp slt i64 %34, -1
  %36 = select i1 %35, i64 0, i64 %33
  store i64 %36, ptr %15, align 8
  br label %37

37:
  %38 = load i64, ptr %15, align 8
  %39 = icmp sgt i64 %38, 0
  br i1 %39, label %58, label %40

40:
  store i64 0, ptr %16, align 8
  %41 = icmp slt i64 %2, 1
  %42 = select i1 %41, i64 0, i64 %2
  store i64 %42, ptr %17, align 8
  br label %43

43:
  %44 = load i64, ptr %17, align 8
  %45 = icmp sgt i64 %44, 0
  br i1 %45, label %82, label %46

46:
  %47 = load i32, ptr %4, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr i32, ptr %10, i64 %48
  store i32 -1, ptr %49, align 4
  store i64 0, ptr %0, align 8
  ret i32 0

50:
  %51 = load i64, ptr %12, align 8
  %52 = add nsw i64 %21, -1
  store i64 %52, ptr %13, align 8
  %53 = add i64 %51, 1
  store i64 %53, ptr %12, align 8
  %54 = getelementptr i32, ptr %4, i64 %51
  %55 = load i32, ptr %54, align 4
  %56 = sext i32 %55 to i64
  %57 = icmp sgt i64 %3, %56
  br i1 %57, label %23, label %27

58:
  %59 = load i64, ptr %14, align 8
  %60 = add nsw i64 %38, -1
  store i64 %60, ptr %15, align 8
  %61 = add i64 %59, -1
  store i64 %61, ptr %14, align 8
  %62 = getelementptr i32, ptr %5, i64 %59
  %63 = load i32, ptr %62, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr i64, ptr %7, i64 %64
  %66 = load i64, ptr %65, align 8
  %67 = getelementptr i64, ptr %7, i64 %59
  %68 = load i64, ptr %67, align 8
  %69 = add nsw i64 %66, %68
  %70 = sext i32 %63 to i64
  %71 = getelementptr i64, ptr %7, i64 %70
  store i64 %69, ptr %71, align 8
  %72 = getelementptr i32, ptr %5, i64 %59
  %73 = load i32, ptr %72, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr i32, ptr %9, i64 %74
  %76 = load i32, ptr %75, align 4
  %77 = getelementptr i32, ptr %9, i64 %59
  %78 = load i32, ptr %77, align 4
  %79 = add i32 %76, %78
  %80 = sext i32 %73 to i64
  %81 = getelementptr i32, ptr %9, i64 %80
  store i32 %79, ptr %81, align 4
  br label %37

82:
  %83 = load i64, ptr %16, align 8
  %84 = add nsw i64 %44, -1
  store i64 %84, ptr %17, align 8
  %85 = add i64 %83, 1
  store i64 %85, ptr %16, align 8
  %86 = getelementptr i32, ptr %4, i64 %83
  %87 = load i32, ptr %86, align 4
  %88 = getelementptr i64, ptr %7, i64 %83
  %89 = load i64, ptr %88, align 8
  %90 = sext i32 %87 to i64
  %91 = getelementptr i64, ptr %8, i64 %90
  store i64 %89, ptr %91, align 8
  %92 = getelementptr i32, ptr %5, i64 %83
  %93 = load i32, ptr %92, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr i32, ptr %4, i64 %94
  %96 = load i32, ptr %95, align 4
  %97 = sext i32 %87 to i64
  %98 = getelementptr i32, ptr %10, i64 %97
  store i32 %96, ptr %98, align 4
  br label %43
}

define i32 @kernel.order_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i32 0, ptr %6, align 4
  store i64 0, ptr %11, align 8
  %13 = icmp slt i64 %2, 1
  %14 = select i1 %13, i64 0, i64 %2
  store i64 %14, ptr %12, align 8
  br label %15

15:
  %16 = load i64, ptr %12, align 8
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %19, label %18

18:
  store i64 0, ptr %0, align 8
  ret i32 0

19:
  %20 = load i64, ptr %11, align 8
  %21 = add nsw i64 %16, -1
  store i64 %21, ptr %12, align 8
  %22 = add i64 %20, 1
  store i64 %22, ptr %11, align 8
  %23 = getelementptr i32, ptr %4, i64 %20
  %24 = load i32, ptr %23, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr i32, ptr %6, i64 %25
  %27 = load i32, ptr %26, align 4
  %28 = sext i32 %24 to i64
  %29 = getelementptr i32, ptr %6, i64 %28
  %30 = load i32, ptr %29, align 4
  %31 = getelementptr i32, ptr %5, i64 %20
  %32 = load i32, ptr %31, align 4
  %33 = add i32 %30, %32
  %34 = sext i32 %24 to i64
  %35 = getelementptr i32, ptr %6, i64 %34
  store i32 %33, ptr %35, align 4
  %36 = add i32 %27, 1
  %37 = getelementptr i32, ptr %6, i64 %20
  store i32 %36, ptr %37, align 4
  %38 = getelementptr i32, ptr %3, i64 %20
  %39 = load i32, ptr %38, align 4
  %40 = sext i32 %27 to i64
  %41 = getelementptr i32, ptr %7, i64 %40
  store i32 %39, ptr %41, align 4
  %42 = sext i32 %39 to i64
  %43 = getelementptr i32, ptr %8, i64 %42
  store i32 %27, ptr %43, align 4
  %44 = getelementptr i32, ptr %5, i64 %20
  %45 = load i32, ptr %44, align 4
  %46 = sext i32 %27 to i64
  %47 = getelementptr i32, ptr %9, i64 %46
  store i32 %45, ptr %47, align 4
  br label %15
}

define i32 @kernel.list_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6) {
  %8 = add nsw i64 %4, 1
  %9 = getelementptr i32, ptr %3, i64 %4
  %10 = load i32, ptr %9, align 4
  %11 = sext i32 %10 to i64
  %12 = add nsw i64 %4, %11
  %13 = icmp sgt i32 %10, 1
  br i1 %13, label %14, label %29

14:
  %15 = phi i64 [ 0, %7 ], [ %23, %22 ]
  %16 = phi i64 [ %8, %7 ], [ %27, %22 ]
  %17 = icmp slt i64 %15, %6
  br i1 %17, label %18, label %22

18:
  %19 = getelementptr i32, ptr %2, i64 %16
  %20 = load i32, ptr %19, align 4
  %21 = getelementptr i32, ptr %5, i64 %15
  store i32 %20, ptr %21, align 4
  br label %22

22:
  %23 = add nuw nsw i64 %15, 1
  %24 = getelementptr i32, ptr %3, i64 %16
  %25 = load i32, ptr %24, align 4
  %26 = sext i32 %25 to i64
  %27 = add nsw i64 %16, %26
  %28 = icmp slt i64 %27, %12
  br i1 %28, label %14, label %29

29:
  %30 = phi i64 [ %23, %22 ], [ 0, %7 ]
  store i64 %30, ptr %0, align 8
  ret i32 0
}

define i32 @kernel.sum_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13) {
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %15, align 8
  %19 = icmp slt i64 %5, 1
  %20 = select i1 %19, i64 0, i64 %5
  store i64 %20, ptr %16, align 8
  br label %21

21:
  %22 = load i64, ptr %16, align 8
  %23 = icmp sgt i64 %22, 0
  br i1 %23, label %85, label %84

24:
  %25 = load i64, ptr %18, align 8
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %98, label %50

27:
  %28 = sext i32 %103 to i64
  %29 = getelementptr i32, ptr %9, i64 %28
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  %32 = add nsw i64 %31, 1
  %33 = getelementptr i32, ptr %10, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = add i32 %34, 1
  %36 = getelementptr i32, ptr %10, i64 %32
  store i32 %35, ptr %36, align 4
  %37 = sext i32 %103 to i64
  %38 = getelementptr i32, ptr %9, i64 %37
  %39 = load i32, ptr %38, align 4
  %40 = sext i32 %39 to i64
  %41 = add nsw i64 %40, 1
  %42 = getelementptr i64, ptr %11, i64 %41
  %43 = load i64, ptr %42, align 8
  %44 = sext i32 %103 to i64
  %45 = getelementptr i64, ptr %7, i64 %44
  %46 = load i64, ptr %45, align 8
  %47 = add nsw i64 %43, %46
  %48 = getelementptr i64, ptr %11, i64 %41
  store i64 %47, ptr %48, align 8
  br label %49

49:
  br label %24

50:
  %51 = add nsw i64 %90, 1
  %52 = icmp sgt i32 %92, 1
  br i1 %52, label %53, label %83

53:
  %54 = phi i64 [ %51, %50 ], [ %81, %53 ]
  %55 = getelementptr i32, ptr %2, i64 %54
  %56 = load i32, ptr %55, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr i32, ptr %9, i64 %57
  %59 = load i32, ptr %58, align 4
  %60 = sext i32 %59 to i64
  %61 = add nsw i64 %60, 1
  %62 = getelementptr i32, ptr %12, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = add i32 %63, 1
  %65 = getelementptr i32, ptr %12, i64 %61
  store i32 %64, ptr %65, align 4
  %66 = sext i32 %56 to i64
  %67 = getelementptr i32, ptr %9, i64 %66
  %68 = load i32, ptr %67, align 4
  %69 = sext i32 %68 to i64
  %70 = add nsw i64 %69, 1
  %71 = getelementptr i64, ptr %13, i64 %70
  %72 = load i64, ptr %71, align 8
  %73 = sext i32 %56 to i64
  %74 = getelementptr i64, ptr %8, i64 %73
  %75 = load i64, ptr %74, align 8
  %76 = add nsw i64 %72, %75
  %77 = getelementptr i64, ptr %13, i64 %70
  store i64 %76, ptr %77, align 8
  %78 = getelementptr i32, ptr %3, i64 %54
  %79 = load i32, ptr %78, align 4
  %80 = sext i32 %79 to i64
  %81 = add nsw i64 %54, %80
  %82 = icmp slt i64 %81, %94
  br i1 %82, label %53, label %83

83:
  br label %21

84:
  store i64 0, ptr %0, align 8
  ret i32 0

85:
  %86 = load i64, ptr %15, align 8
  %87 = add nsw i64 %22, -1
  store i64 %87, ptr %16, align 8
  %88 = add i64 %86, 1
  store i64 %88, ptr %15, align 8
  %89 = getelementptr i64, ptr %4, i64 %86
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr i32, ptr %3, i64 %90
  %92 = load i32, ptr %91, align 4
  %93 = sext i32 %92 to i64
  %94 = add nsw i64 %90, %93
  store i64 %90, ptr %17, align 8
  %95 = icmp slt i32 %92, 1
  %96 = zext i32 %92 to i64
  %97 = select i1 %95, i64 0, i64 %96
  store i64 %97, ptr %18, align 8
  br label %24

98:
  %99 = load i64, ptr %17, align 8
  %100 = add nsw i64 %25, -1
  store i64 %100, ptr %18, align 8
  %101 = add i64 %99, 1
  store i64 %101, ptr %17, align 8
  %102 = getelementptr i32, ptr %2, i64 %99
  %103 = load i32, ptr %102, align 4
  %104 = sext i32 %103 to i64
  %105 = icmp sgt i64 %6, %104
  br i1 %105, label %27, label %49
}

define i32 @kernel.count_holders(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  br label %20

20:
  %21 = phi i64 [ 1, %13 ], [ %28, %23 ]
  %22 = icmp slt i64 %21, %4
  br i1 %22, label %23, label %104

23:
  %24 = phi i64 [ %21, %20 ], [ %28, %102 ]
  %25 = getelementptr i32, ptr %3, i64 %24
  %26 = load i32, ptr %25, align 4
  %27 = sext i32 %26 to i64
  %28 = add nsw i64 %24, %27
  %29 = getelementptr i32, ptr %2, i64 %24
  %30 = load i32, ptr %29, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr i8, ptr %10, i64 %31
  %33 = load i8, ptr %32, align 1
  %34 = icmp eq i8 %33, 0
  br i1 %34, label %35, label %20

35:
  store i64 %24, ptr %14, align 8
  %36 = icmp slt i32 %26, 1
  %37 = zext i32 %26 to i64
  %38 = select i1 %36, i64 0, i64 %37
  store i64 %38, ptr %15, align 8
  br label %39

39:
  %40 = load i64, ptr %15, align 8
  %41 = icmp sgt i64 %40, 0
  br i1 %41, label %105, label %102

42:
  %43 = sext i32 %110 to i64
  %44 = getelementptr i64, ptr %6, i64 %43
  %45 = load i64, ptr %44, align 8
  %46 = sext i32 %110 to i64
  %47 = getelementptr i64, ptr %6, i64 %46
  %48 = getelementptr i8, ptr %47, i64 8
  %49 = load i64, ptr %48, align 8
  store i64 %45, ptr %16, align 8
  %50 = sub i64 %49, %45
  %51 = icmp slt i64 %50, 1
  %52 = select i1 %51, i64 0, i64 %50
  store i64 %52, ptr %17, align 8
  br label %53

53:
  %54 = load i64, ptr %17, align 8
  %55 = icmp sgt i64 %54, 0
  br i1 %55, label %113, label %39

56:
  %57 = sext i32 %118 to i64
  %58 = getelementptr i32, ptr %11, i64 %57
  %59 = load i32, ptr %58, align 4
  %60 = sext i32 %59 to i64
  %61 = icmp eq i64 %24, %60
  br i1 %61, label %70, label %62

62:
  %63 = sext i32 %118 to i64
  %64 = trunc i64 %24 to i32
  %65 = getelementptr i32, ptr %11, i64 %63
  store i32 %64, ptr %65, align 4
  %66 = getelementptr i32, ptr %12, i64 %24
  %67 = load i32, ptr %66, align 4
  %68 = add i32 %67, 1
  %69 = getelementptr i32, ptr %12, i64 %24
  store i32 %68, ptr %69, align 4
  br label %70

70:
  br label %53

71:
  %72 = sext i32 %110 to i64
  %73 = sub nsw i64 %72, %5
  %74 = getelementptr i64, ptr %8, i64 %73
  %75 = load i64, ptr %74, align 8
  %76 = sext i32 %110 to i64
  %77 = sub nsw i64 %76, %5
  %78 = getelementptr i64, ptr %8, i64 %77
  %79 = getelementptr i8, ptr %78, i64 8
  %80 = load i64, ptr %79, align 8
  store i64 %75, ptr %18, align 8
  %81 = sub i64 %80, %75
  %82 = icmp slt i64 %81, 1
  %83 = select i1 %82, i64 0, i64 %81
  store i64 %83, ptr %19, align 8
  br label %84

84:
  %85 = load i64, ptr %19, align 8
  %86 = icmp sgt i64 %85, 0
  br i1 %86, label %123, label %39

87:
  %88 = sext i32 %128 to i64
  %89 = getelementptr i32, ptr %11, i64 %88
  %90 = load i32, ptr %89, align 4
  %91 = sext i32 %90 to i64
  %92 = icmp eq i64 %24, %91
  br i1 %92, label %101, label %93

93:
  %94 = sext i32 %128 to i64
  %95 = trunc i64 %24 to i32
  %96 = getelementptr i32, ptr %11, i64 %94
  store i32 %95, ptr %96, align 4
  %97 = getelementptr i32, ptr %12, i64 %24
  %98 = load i32, ptr %97, align 4
  %99 = add i32 %98, 1
  %100 = getelementptr i32, ptr %12, i64 %24
  store i32 %99, ptr %100, align 4
  br label %101

101:
  br label %84

102:
  %103 = icmp slt i64 %28, %4
  br i1 %103, label %23, label %104

104:
  store i64 0, ptr %0, align 8
  ret i32 0

105:
  %106 = load i64, ptr %14, align 8
  %107 = add nsw i64 %40, -1
  store i64 %107, ptr %15, align 8
  %108 = add i64 %106, 1
  store i64 %108, ptr %14, align 8
  %109 = getelementptr i32, ptr %2, i64 %106
  %110 = load i32, ptr %109, align 4
  %111 = sext i32 %110 to i64
  %112 = icmp sgt i64 %5, %111
  br i1 %112, label %42, label %71

113:
  %114 = load i64, ptr %16, align 8
  %115 = add nsw i64 %54, -1
  store i64 %115, ptr %17, align 8
  %116 = add i64 %114, 1
  store i64 %116, ptr %16, align 8
  %117 = getelementptr i32, ptr %7, i64 %114
  %118 = load i32, ptr %117, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr i8, ptr %10, i64 %119
  %121 = load i8, ptr %120, align 1
  %122 = icmp eq i8 %121, 0
  br i1 %122, label %70, label %56

123:
  %124 = load i64, ptr %18, align 8
  %125 = add nsw i64 %85, -1
  store i64 %125, ptr %19, align 8
  %126 = add i64 %124, 1
  store i64 %126, ptr %18, align 8
  %127 = getelementptr i32, ptr %9, i64 %124
  %128 = load i32, ptr %127, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr i8, ptr %10, i64 %129
  %131 = load i8, ptr %130, align 1
  %132 = icmp eq i8 %131, 0
  br i1 %132, label %101, label %87
}

define i32 @kernel.sum_outermost(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, i64 %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12) {
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  store i64 0, ptr %14, align 8
  %16 = icmp slt i64 %2, 1
  %17 = select i1 %16, i64 0, i64 %2
  store i64 %17, ptr %15, align 8
  br label %18

18:
  %19 = load i64, ptr %15, align 8
  %20 = icmp sgt i64 %19, 0
  br i1 %20, label %65, label %64

21:
  %22 = sext i32 %70 to i64
  %23 = getelementptr i32, ptr %8, i64 %22
  %24 = load i32, ptr %23, align 4
  %25 = icmp slt i32 %24, 0
  br i1 %25, label %18, label %26

26:
  %27 = zext i32 %24 to i64
  %28 = getelementptr i64, ptr %10, i64 %27
  %29 = load i64, ptr %28, align 8
  %30 = add nsw i64 %29, 1
  %31 = zext i32 %24 to i64
  %32 = getelementptr i64, ptr %10, i64 %31
  store i64 %30, ptr %32, align 8
  %33 = zext i32 %24 to i64
  %34 = getelementptr i64, ptr %11, i64 %33
  %35 = load i64, ptr %34, align 8
  %36 = sext i32 %70 to i64
  %37 = getelementptr i64, ptr %6, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = add nsw i64 %35, %38
  %40 = zext i32 %24 to i64
  %41 = getelementptr i64, ptr %11, i64 %40
  store i64 %39, ptr %41, align 8
  %42 = zext i32 %24 to i64
  %43 = getelementptr i32, ptr %9, i64 %42
  %44 = load i32, ptr %43, align 4
  %45 = sext i32 %44 to i64
  %46 = icmp slt i64 %66, %45
  br i1 %46, label %63, label %47

47:
  %48 = zext i32 %24 to i64
  %49 = getelementptr i64, ptr %12, i64 %48
  %50 = load i64, ptr %49, align 8
  %51 = sext i32 %70 to i64
  %52 = getelementptr i64, ptr %5, i64 %51
  %53 = load i64, ptr %52, align 8
  %54 = add nsw i64 %50, %53
  %55 = zext i32 %24 to i64
  %56 = getelementptr i64, ptr %12, i64 %55
  store i64 %54, ptr %56, align 8
  %57 = getelementptr i32, ptr %4, i64 %66
  %58 = load i32, ptr %57, align 4
  %59 = zext i32 %24 to i64
  %60 = trunc i64 %66 to i32
  %61 = add i32 %58, %60
  %62 = getelementptr i32, ptr %9, i64 %59
  store i32 %61, ptr %62, align 4
  br label %63

63:
  br label %18

64:
  store i64 0, ptr %0, align 8
  ret i32 0

65:
  %66 = load i64, ptr %14, align 8
  %67 = add nsw i64 %19, -1
  store i64 %67, ptr %15, align 8
  %68 = add i64 %66, 1
  store i64 %68, ptr %14, align 8
  %69 = getelementptr i32, ptr %3, i64 %66
  %70 = load i32, ptr %69, align 4
  %71 = sext i32 %70 to i64
  %72 = icmp sgt i64 %7, %71
  br i1 %72, label %21, label %18
}

define i32 @kernel.merge_dominated(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6, ptr %7, i64 %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, i64 %15) {
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = add nsw i64 %15, 1
  %20 = sdiv i64 %19, 4
  %21 = and i64 %19, -9223372036854775805
  %22 = icmp ugt i64 %21, -9223372036854775808
  %23 = add nsw i64 %20, -1
  %24 = select i1 %22, i64 %23, i64 %20
  %25 = mul nsw i64 %24, 3
  store i64 1, ptr %17, align 8
  %26 = add i64 %3, -1
  %27 = icmp slt i64 %26, 1
  %28 = select i1 %27, i64 0, i64 %26
  store i64 %28, ptr %18, align 8
  br label %29

29:
  %30 = phi i64 [ 0, %16 ], [ %134, %156 ]
  %31 = load i64, ptr %18, align 8
  %32 = icmp sgt i64 %31, 0
  br i1 %32, label %158, label %157

33:
  %34 = zext i32 %169 to i64
  %35 = zext i32 %169 to i64
  %36 = getelementptr i32, ptr %11, i64 %35
  %37 = load i32, ptr %36, align 4
  %38 = sext i32 %163 to i64
  %39 = getelementptr i32, ptr %7, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = icmp eq i32 %37, %40
  br i1 %41, label %133, label %42

42:
  %43 = sext i32 %163 to i64
  %44 = getelementptr i32, ptr %7, i64 %43
  %45 = load i32, ptr %44, align 4
  %46 = sext i32 %169 to i64
  %47 = mul nsw i64 %46, 1000003
  %48 = sext i32 %45 to i64
  %49 = add nsw i64 %47, %48
  %50 = and i64 %49, %15
  %51 = getelementptr i32, ptr %14, i64 %50
  %52 = load i32, ptr %51, align 4, !noalias !5
  %53 = icmp sgt i32 %52, -1
  br i1 %53, label %54, label %171

54:
  %55 = getelementptr i32, ptr %14, i64 %50
  %56 = load i32, ptr %55, align 4, !noalias !5
  %57 = sext i32 %56 to i64
  %58 = getelementptr i32, ptr %10, i64 %57
  %59 = load i32, ptr %58, align 4, !noalias !5
  %60 = icmp eq i32 %59, %169
  br i1 %60, label %61, label %68

61:
  %62 = getelementptr i32, ptr %14, i64 %50
  %63 = load i32, ptr %62, align 4, !noalias !5
  %64 = sext i32 %63 to i64
  %65 = getelementptr i32, ptr %11, i64 %64
  %66 = load i32, ptr %65, align 4, !noalias !5
  %67 = icmp eq i32 %66, %45
  br i1 %67, label %171, label %68

68:
  br label %69

69:
  %70 = phi i64 [ %50, %68 ], [ %72, %90 ]
  %71 = add nsw i64 %70, 1
  %72 = and i64 %71, %15
  %73 = getelementptr i32, ptr %14, i64 %72
  %74 = load i32, ptr %73, align 4, !noalias !5
  %75 = icmp sgt i32 %74, -1
  br i1 %75, label %76, label %171

76:
  %77 = getelementptr i32, ptr %14, i64 %72
  %78 = load i32, ptr %77, align 4, !noalias !5
  %79 = sext i32 %78 to i64
  %80 = getelementptr i32, ptr %10, i64 %79
  %81 = load i32, ptr %80, align 4, !noalias !5
  %82 = icmp eq i32 %81, %169
  br i1 %82, label %83, label %90

83:
  %84 = getelementptr i32, ptr %14, i64 %72
  %85 = load i32, ptr %84, align 4, !noalias !5
  %86 = sext i32 %85 to i64
  %87 = getelementptr i32, ptr %11, i64 %86
  %88 = load i32, ptr %87, align 4, !noalias !5
  %89 = icmp eq i32 %88, %45
  br i1 %89, label %171, label %90

90:
  br label %69

91:
  %92 = getelementptr i32, ptr %14, i64 %172
  %93 = load i32, ptr %92, align 4
  %94 = sext i32 %93 to i64
  br label %133

95:
  %96 = sext i32 %169 to i64
  %97 = icmp slt i64 %30, %25
  br i1 %97, label %98, label %133

98:
  %99 = icmp slt i32 %169, 0
  br i1 %99, label %108, label %100

100:
  %101 = zext i32 %169 to i64
  %102 = shl nuw i32 %169, 1
  %103 = or i32 %102, 1
  %104 = zext i32 %103 to i64
  %105 = getelementptr i64, ptr %12, i64 %104
  %106 = load i64, ptr %105, align 8
  %107 = icmp slt i64 %106, %8
  br i1 %107, label %108, label %133

108:
  %109 = add nsw i64 %30, 1
  %110 = trunc i64 %30 to i32
  %111 = getelementptr i32, ptr %14, i64 %172
  store i32 %110, ptr %111, align 4
  %112 = getelementptr i32, ptr %10, i64 %30
  store i32 %169, ptr %112, align 4
  %113 = sext i32 %163 to i64
  %114 = getelementptr i32, ptr %7, i64 %113
  %115 = load i32, ptr %114, align 4
  %116 = getelementptr i32, ptr %11, i64 %30
  store i32 %115, ptr %116, align 4
  %117 = shl i64 %30, 4
  %118 = getelementptr i8, ptr %12, i64 %117
  store i64 0, ptr %118, align 8
  %119 = icmp sgt i32 %169, -1
  br i1 %119, label %120, label %127

120:
  %121 = shl nuw i32 %169, 1
  %122 = or i32 %121, 1
  %123 = zext i32 %122 to i64
  %124 = getelementptr i64, ptr %12, i64 %123
  %125 = load i64, ptr %124, align 8
  %126 = add nsw i64 %125, 1
  br label %127

127:
  %128 = phi i64 [ %126, %120 ], [ 1, %108 ]
  %129 = shl i64 %30, 4
  %130 = getelementptr i8, ptr %12, i64 %129
  %131 = getelementptr i8, ptr %130, i64 8
  store i64 %128, ptr %131, align 8
  %132 = getelementptr i64, ptr %13, i64 %30
  store i64 0, ptr %132, align 8
  br label %133

133:
  %134 = phi i64 [ %30, %91 ], [ %109, %127 ], [ %30, %100 ], [ %30, %95 ], [ %30, %33 ]
  %135 = phi i64 [ %94, %91 ], [ %30, %127 ], [ %101, %100 ], [ %96, %95 ], [ %34, %33 ]
  %136 = sext i32 %163 to i64
  %137 = trunc i64 %135 to i32
  %138 = getelementptr i32, ptr %9, i64 %136
  store i32 %137, ptr %138, align 4
  %139 = icmp sgt i64 %135, -1
  %140 = sext i32 %163 to i64
  %141 = icmp sgt i64 %6, %140
  %142 = select i1 %139, i1 %141, i1 false
  br i1 %142, label %143, label %156

143:
  %144 = shl nuw nsw i64 %135, 1
  %145 = getelementptr i64, ptr %12, i64 %144
  %146 = load i64, ptr %145, align 8
  %147 = add nsw i64 %146, 1
  %148 = getelementptr i64, ptr %12, i64 %144
  store i64 %147, ptr %148, align 8
  %149 = getelementptr i64, ptr %13, i64 %135
  %150 = load i64, ptr %149, align 8
  %151 = sext i32 %163 to i64
  %152 = getelementptr i64, ptr %5, i64 %151
  %153 = load i64, ptr %152, align 8
  %154 = add nsw i64 %150, %153
  %155 = getelementptr i64, ptr %13, i64 %135
  store i64 %154, ptr %155, align 8
  br label %156

156:
  br label %29

157:
  store i64 %30, ptr %0, align 8
  ret i32 0

158:
  %159 = load i64, ptr %17, align 8
  %160 = add nsw i64 %31, -1
  store i64 %160, ptr %18, align 8
  %161 = add i64 %159, 1
  store i64 %161, ptr %17, align 8
  %162 = getelementptr i32, ptr %2, i64 %159
  %163 = load i32, ptr %162, align 4
  %164 = sext i32 %163 to i64
  %165 = getelementptr i32, ptr %4, i64 %164
  %166 = load i32, ptr %165, align 4
  %167 = sext i32 %166 to i64
  %168 = getelementptr i32, ptr %9, i64 %167
  %169 = load i32, ptr %168, align 4
  %170 = icmp slt i32 %169, 0
  br i1 %170, label %42, label %33

171:
  %172 = phi i64 [ %72, %83 ], [ %72, %69 ], [ %50, %61 ], [ %50, %42 ]
  %173 = getelementptr i32, ptr %14, i64 %172
  %174 = load i32, ptr %173, align 4
  %175 = icmp sgt i32 %174, -1
  br i1 %175, label %91, label %95
}

define i32 @kernel.note_arenas(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %9, align 8
  %11 = icmp slt i64 %4, 1
  %12 = select i1 %11, i64 0, i64 %4
  store i64 %12, ptr %10, align 8
  br label %13

13:
  %14 = load i64, ptr %10, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %25, label %24

16:
  %17 = phi i64 [ %32, %25 ], [ %20, %16 ]
  %18 = getelementptr i32, ptr %6, i64 %17
  store i32 0, ptr %18, align 4
  %19 = icmp slt i64 %17, %38
  %20 = add nsw i64 %17, 1
  %21 = icmp slt i64 %20, %7
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %16, label %23

23:
  br label %13

24:
  store i64 0, ptr %0, align 8
  ret i32 0

25:
  %26 = load i64, ptr %9, align 8
  %27 = add nsw i64 %14, -1
  store i64 %27, ptr %10, align 8
  %28 = add i64 %26, 1
  store i64 %28, ptr %9, align 8
  %29 = getelementptr i64, ptr %2, i64 %26
  %30 = load i64, ptr %29, align 8
  %31 = sub nsw i64 %30, %5
  %32 = ashr i64 %31, 26
  %33 = getelementptr i64, ptr %3, i64 %26
  %34 = load i64, ptr %33, align 8
  %35 = add nsw i64 %30, %34
  %36 = xor i64 %5, -1
  %37 = add i64 %35, %36
  %38 = ashr i64 %37, 26
  %39 = icmp sle i64 %32, %38
  %40 = icmp slt i64 %32, %7
  %41 = select i1 %39, i1 %40, i1 false
  br i1 %41, label %16, label %23
}

define i32 @kernel.fill_pages(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %9, align 8
  %13 = icmp slt i64 %6, 1
  %14 = select i1 %13, i64 0, i64 %6
  store i64 %14, ptr %10, align 8
  br label %15

15:
  %16 = phi i64 [ -1, %8 ], [ %58, %56 ]
  %17 = phi i64 [ 0, %8 ], [ %57, %56 ]
  %18 = load i64, ptr %10, align 8
  %19 = icmp sgt i64 %18, 0
  br i1 %19, label %59, label %52

20:
  %21 = trunc i64 %17 to i32
  %22 = getelementptr i32, ptr %5, i64 %60
  store i32 %21, ptr %22, align 4
  %23 = shl i64 %60, 26
  %24 = add nsw i64 %4, %23
  store i64 0, ptr %11, align 8
  store i64 8192, ptr %12, align 8
  br label %25

25:
  %26 = phi i64 [ %17, %20 ], [ %50, %46 ]
  %27 = phi i64 [ %16, %20 ], [ %47, %46 ]
  %28 = phi i64 [ %24, %20 ], [ %51, %46 ]
  %29 = load i64, ptr %12, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %66, label %56

31:
  %32 = getelementptr i64, ptr %2, i64 %27
  %33 = getelementptr i8, ptr %32, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = icmp sgt i64 %34, %28
  br i1 %35, label %46, label %36

36:
  %37 = phi i64 [ %27, %31 ], [ %38, %41 ]
  %38 = add nsw i64 %37, 1
  %39 = add nsw i64 %37, 2
  %40 = icmp slt i64 %39, %3
  br i1 %40, label %41, label %46

41:
  %42 = getelementptr i64, ptr %2, i64 %37
  %43 = getelementptr i8, ptr %42, i64 16
  %44 = load i64, ptr %43, align 8
  %45 = icmp sgt i64 %44, %28
  br i1 %45, label %46, label %36

46:
  %47 = phi i64 [ %38, %41 ], [ %38, %36 ], [ %27, %31 ], [ %27, %66 ]
  %48 = trunc i64 %47 to i32
  %49 = getelementptr i32, ptr %7, i64 %26
  store i32 %48, ptr %49, align 4
  %50 = add nsw i64 %26, 1
  %51 = add nsw i64 %28, 8192
  br label %25

52:
  %53 = trunc i64 %3 to i32
  %54 = add i32 %53, -1
  %55 = getelementptr i32, ptr %7, i64 %17
  store i32 %54, ptr %55, align 4
  store i64 %17, ptr %0, align 8
  ret i32 0

56:
  %57 = phi i64 [ %17, %59 ], [ %26, %25 ]
  %58 = phi i64 [ %16, %59 ], [ %27, %25 ]
  br label %15

59:
  %60 = load i64, ptr %9, align 8
  %61 = add nsw i64 %18, -1
  store i64 %61, ptr %10, align 8
  %62 = add i64 %60, 1
  store i64 %62, ptr %9, align 8
  %63 = getelementptr i32, ptr %5, i64 %60
  %64 = load i32, ptr %63, align 4
  %65 = icmp slt i32 %64, 0
  br i1 %65, label %56, label %20

66:
  %67 = load i64, ptr %11, align 8
  %68 = add nsw i64 %29, -1
  store i64 %68, ptr %12, align 8
  %69 = add i64 %67, 1
  store i64 %69, ptr %11, align 8
  %70 = add nsw i64 %27, 1
  %71 = icmp slt i64 %70, %3
  br i1 %71, label %31, label %46
}

define i32 @kernel.resolve_words(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %11, align 8
  %13 = icmp slt i64 %3, 1
  %14 = select i1 %13, i64 0, i64 %3
  store i64 %14, ptr %12, align 8
  br label %15

15:
  %16 = load i64, ptr %12, align 8
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %136, label %135

18:
  %19 = getelementptr i8, ptr %6, i64 8
  %20 = load i64, ptr %19, align 8, !noalias !8
  %21 = icmp slt i64 %141, %20
  br i1 %21, label %22, label %144

22:
  %23 = sub nsw i64 %141, %142
  %24 = ashr i64 %23, 26
  %25 = getelementptr i32, ptr %7, i64 %24
  %26 = load i32, ptr %25, align 4, !noalias !8
  %27 = icmp slt i32 %26, 0
  br i1 %27, label %144, label %28

28:
  %29 = sub nsw i64 %141, %142
  %30 = lshr i64 %29, 13
  %31 = and i64 %30, 8191
  %32 = zext i32 %26 to i64
  %33 = add nuw nsw i64 %31, %32
  %34 = getelementptr i32, ptr %8, i64 %33
  %35 = load i32, ptr %34, align 4, !noalias !8
  %36 = sext i32 %35 to i64
  %37 = getelementptr i32, ptr %8, i64 %33
  %38 = getelementptr i8, ptr %37, i64 4
  %39 = load i32, ptr %38, align 4, !noalias !8
  %40 = icmp slt i32 %35, 0
  %41 = select i1 %40, i64 0, i64 %36
  %42 = sext i32 %39 to i64
  %43 = icmp sgt i64 %41, %42
  br i1 %43, label %144, label %44

44:
  %45 = getelementptr i64, ptr %4, i64 %41
  %46 = load i64, ptr %45, align 8, !noalias !8
  %47 = icmp slt i64 %141, %46
  br i1 %47, label %144, label %48

48:
  %49 = sext i32 %39 to i64
  %50 = getelementptr i64, ptr %5, i64 %41
  %51 = load i64, ptr %50, align 8, !noalias !8
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %53, label %74

53:
  %54 = sext i32 %39 to i64
  %55 = sext i32 %39 to i64
  %56 = icmp slt i64 %41, %55
  br i1 %56, label %57, label %74

57:
  %58 = getelementptr i64, ptr %4, i64 %41
  %59 = load i64, ptr %58, align 8, !noalias !8
  %60 = sub nsw i64 %141, %59
  %61 = or i64 %60, %51
  %62 = icmp ult i64 %61, 4294967296
  br i1 %62, label %100, label %107

63:
  %64 = add nsw i64 %131, -1
  br label %74

65:
  %66 = getelementptr i64, ptr %4, i64 %131
  %67 = load i64, ptr %66, align 8, !noalias !8
  %68 = getelementptr i64, ptr %5, i64 %131
  %69 = load i64, ptr %68, align 8, !noalias !8
  %70 = add nsw i64 %67, %69
  %71 = icmp slt i64 %141, %70
  br i1 %71, label %144, label %72

72:
  %73 = sext i32 %39 to i64
  br label %74

74:
  %75 = phi i64 [ %41, %63 ], [ %131, %72 ], [ %41, %53 ], [ %41, %48 ]
  %76 = phi i64 [ %64, %63 ], [ %73, %72 ], [ %54, %53 ], [ %49, %48 ]
  %77 = icmp slt i64 %75, %76
  br i1 %77, label %78, label %91

78:
  %79 = phi i64 [ %75, %74 ], [ %88, %78 ]
  %80 = phi i64 [ %76, %74 ], [ %89, %78 ]
  %81 = add nsw i64 %79, %80
  %82 = add nsw i64 %81, 1
  %83 = ashr i64 %82, 1
  %84 = getelementptr i64, ptr %4, i64 %83
  %85 = load i64, ptr %84, align 8, !noalias !8
  %86 = icmp sgt i64 %85, %141
  %87 = add nsw i64 %83, -1
  %88 = select i1 %86, i64 %79, i64 %83
  %89 = select i1 %86, i64 %87, i64 %80
  %90 = icmp slt i64 %88, %89
  br i1 %90, label %78, label %91

91:
  %92 = phi i64 [ %88, %78 ], [ %75, %74 ]
  %93 = getelementptr i64, ptr %4, i64 %92
  %94 = load i64, ptr %93, align 8, !noalias !8
  %95 = getelementptr i64, ptr %5, i64 %92
  %96 = load i64, ptr %95, align 8, !noalias !8
  %97 = add nsw i64 %94, %96
  %98 = icmp slt i64 %141, %97
  %99 = select i1 %98, i64 %92, i64 -1
  br label %144

100:
  %101 = trunc i64 %51 to i32
  %102 = trunc i64 %60 to i32
  %103 = udiv i32 %102, %101
  %104 = urem i32 %102, %101
  %105 = zext i32 %103 to i64
  %106 = zext i32 %104 to i64
  br label %120

107:
  %108 = or i64 %60, %51
  %109 = icmp ult i64 %108, 4294967296
  br i1 %109, label %110, label %117

110:
  %111 = trunc i64 %51 to i32
  %112 = trunc i64 %60 to i32
  %113 = udiv i32 %112, %111
  %114 = urem i32 %112, %111
  %115 = zext i32 %113 to i64
  %116 = zext i32 %114 to i64
  br label %120

117:
  %118 = sdiv i64 %60, %51
  %119 = srem i64 %60, %51
  br label %120

120:
  %121 = phi i64 [ %105, %100 ], [ %115, %110 ], [ %118, %117 ]
  %122 = phi i64 [ %106, %100 ], [ %116, %110 ], [ %119, %117 ]
  %123 = xor i64 %51, %122
  %124 = icmp slt i64 %123, 0
  %125 = add i64 %121, -1
  %126 = select i1 %124, i64 %125, i64 %121
  %127 = add nsw i64 %41, %126
  %128 = sext i32 %39 to i64
  %129 = icmp sgt i64 %127, %128
  %130 = sext i32 %39 to i64
  %131 = select i1 %129, i64 %130, i64 %127
  %132 = getelementptr i64, ptr %4, i64 %131
  %133 = load i64, ptr %132, align 8, !noalias !8
  %134 = icmp sgt i64 %133, %141
  br i1 %134, label %63, label %65

135:
  store i64 0, ptr %0, align 8
  ret i32 0

136:
  %137 = load i64, ptr %11, align 8
  %138 = add nsw i64 %16, -1
  store i64 %138, ptr %12, align 8
  %139 = add i64 %137, 1
  store i64 %139, ptr %11, align 8
  %140 = getelementptr i64, ptr %2, i64 %137
  %141 = load i64, ptr %140, align 8
  %142 = load i64, ptr %6, align 8, !noalias !8
  %143 = icmp slt i64 %141, %142
  br i1 %143, label %144, label %18

144:
  %145 = phi i64 [ -1, %28 ], [ -1, %136 ], [ -1, %22 ], [ %99, %91 ], [ -1, %18 ], [ -1, %44 ], [ %131, %65 ]
  %146 = trunc i64 %145 to i32
  %147 = getelementptr i32, ptr %9, i64 %137
  store i32 %146, ptr %147, align 4
  br label %15
}

define i32 @kernel.read_words(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, i64 %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %12, align 8
  %14 = icmp slt i64 %5, 1
  %15 = select i1 %14, i64 0, i64 %5
  store i64 %15, ptr %13, align 8
  br label %16

16:
  %17 = load i64, ptr %13, align 8
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %106, label %105

19:
  %20 = getelementptr i64, ptr %8, i64 %107
  store i64 0, ptr %20, align 8
  br label %16

21:
  store i64 0, ptr %10, align 8, !noalias !12
  store i64 0, ptr %11, align 8, !noalias !12
  %22 = icmp eq i64 %6, 8
  %23 = icmp eq i64 %7, 0
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %77

25:
  %26 = getelementptr i8, ptr %2, i64 %111
  %27 = getelementptr i8, ptr %26, i64 7
  %28 = load i8, ptr %27, align 1, !noalias !12
  %29 = icmp sgt i8 %28, -1
  br i1 %29, label %30, label %116

30:
  %31 = getelementptr i8, ptr %2, i64 %111
  %32 = getelementptr i8, ptr %31, i64 5
  %33 = load i8, ptr %32, align 1, !noalias !12
  %34 = zext i8 %33 to i64
  %35 = getelementptr i8, ptr %2, i64 %111
  %36 = getelementptr i8, ptr %35, i64 4
  %37 = load i8, ptr %36, align 1, !noalias !12
  %38 = zext i8 %37 to i64
  %39 = getelementptr i8, ptr %2, i64 %111
  %40 = getelementptr i8, ptr %39, i64 6
  %41 = load i8, ptr %40, align 1, !noalias !12
  %42 = zext i8 %41 to i64
  %43 = getelementptr i8, ptr %2, i64 %111
  %44 = getelementptr i8, ptr %43, i64 7
  %45 = load i8, ptr %44, align 1, !noalias !12
  %46 = and i8 %45, 127
  %47 = zext i8 %46 to i64
  %48 = getelementptr i8, ptr %2, i64 %111
  %49 = getelementptr i8, ptr %48, i64 1
  %50 = load i8, ptr %49, align 1, !noalias !12
  %51 = zext i8 %50 to i64
  %52 = shl nuw nsw i64 %51, 8
  %53 = getelementptr i8, ptr %2, i64 %111
  %54 = load i8, ptr %53, align 1, !noalias !12
  %55 = zext i8 %54 to i64
  %56 = or i64 %52, %55
  %57 = getelementptr i8, ptr %2, i64 %111
  %58 = getelementptr i8, ptr %57, i64 2
  %59 = load i8, ptr %58, align 1, !noalias !12
  %60 = zext i8 %59 to i64
  %61 = shl nuw nsw i64 %60, 16
  %62 = or i64 %56, %61
  %63 = getelementptr i8, ptr %2, i64 %111
  %64 = getelementptr i8, ptr %63, i64 3
  %65 = load i8, ptr %64, align 1, !noalias !12
  %66 = zext i8 %65 to i64
  %67 = shl nuw nsw i64 %66, 24
  %68 = or i64 %62, %67
  %69 = shl nuw nsw i64 %47, 56
  %70 = shl nuw nsw i64 %42, 48
  %71 = shl nuw nsw i64 %34, 40
  %72 = shl nuw nsw i64 %38, 32
  %73 = or i64 %71, %72
  %74 = or i64 %70, %73
  %75 = or i64 %69, %74
  %76 = or i64 %68, %75
  br label %116

77:
  store i64 0, ptr %10, align 8, !noalias !12
  %78 = icmp slt i64 %6, 1
  %79 = select i1 %78, i64 0, i64 %6
  store i64 %79, ptr %11, align 8, !noalias !12
  br label %80

80:
  %81 = phi i64 [ 0, %77 ], [ %87, %84 ]
  %82 = load i64, ptr %11, align 8, !noalias !12
  %83 = icmp sgt i64 %82, 0
  br i1 %83, label %88, label %116

84:
  %85 = zext i8 %99 to i64
  %86 = shl i64 %81, 8
  %87 = or i64 %86, %85
  br label %80

88:
  %89 = load i64, ptr %10, align 8, !noalias !12
  %90 = add nsw i64 %82, -1
  store i64 %90, ptr %11, align 8, !noalias !12
  %91 = add i64 %89, 1
  store i64 %91, ptr %10, align 8, !noalias !12
  %92 = icmp eq i64 %7, 0
  %93 = add nsw i64 %111, %89
  %94 = add nsw i64 %111, %6
  %95 = xor i64 %89, -1
  %96 = add i64 %94, %95
  %97 = select i1 %92, i64 %96, i64 %93
  %98 = getelementptr i8, ptr %2, i64 %97
  %99 = load i8, ptr %98, align 1, !noalias !12
  %100 = icmp eq i64 %89, 0
  %101 = icmp eq i64 %6, 8
  %102 = select i1 %100, i1 %101, i1 false
  %103 = icmp slt i8 %99, 0
  %104 = select i1 %102, i1 %103, i1 false
  br i1 %104, label %116, label %84

105:
  store i64 0, ptr %0, align 8
  ret i32 0

106:
  %107 = load i64, ptr %12, align 8
  %108 = add nsw i64 %17, -1
  store i64 %108, ptr %13, align 8
  %109 = add i64 %107, 1
  store i64 %109, ptr %12, align 8
  %110 = getelementptr i64, ptr %4, i64 %107
  %111 = load i64, ptr %110, align 8
  %112 = icmp slt i64 %111, 0
  %113 = sub nsw i64 %3, %6
  %114 = icmp sgt i64 %111, %113
  %115 = select i1 %112, i1 true, i1 %114
  br i1 %115, label %19, label %21

116:
  %117 = phi i64 [ 0, %25 ], [ 0, %88 ], [ %76, %30 ], [ %81, %80 ]
  %118 = getelementptr i64, ptr %8, i64 %107
  store i64 %117, ptr %118, align 8
  br label %16
}

define i32 @kernel.fill_edges(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, i64 %14, ptr %15, ptr %16, ptr %17, ptr %18, ptr %19, ptr %20, ptr %21, i64 %22) {
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = alloca i64, align 8
  store i64 0, ptr %28, align 8
  %29 = alloca ptr, align 8
  store ptr null, ptr %29, align 8
  %30 = alloca i64, align 8
  store i64 0, ptr %30, align 8
  %31 = alloca i64, align 8
  store i64 0, ptr %31, align 8
  store i64 0, ptr %26, align 8
  %32 = icmp slt i64 %14, 1
  %33 = select i1 %32, i64 0, i64 %14
  store i64 %33, ptr %27, align 8
  br label %34

34:
  %35 = phi i64 [ 0, %23 ], [ %49, %48 ]
  %36 = phi i64 [ 0, %23 ], [ %50, %48 ]
  %37 = load i64, ptr %27, align 8
  %38 = icmp sgt i64 %37, 0
  br i1 %38, label %285, label %289

39:
  %40 = getelementptr i64, ptr %16, i64 %290
  store i64 %35, ptr %40, align 8
  %41 = getelementptr i64, ptr %11, i64 %290
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr i64, ptr %7, i64 %290
  %44 = load i64, ptr %43, align 8
  %45 = sub nsw i64 %3, %42
  store i64 0, ptr %28, align 8
  %46 = call i32 @5(ptr nonnull %28, ptr nonnull %29, i64 %44, i64 %45)
  %47 = load i64, ptr %28, align 8
  switch i32 %46, label %291 [
    i32 -2, label %295
    i32 0, label %295
  ], !prof !0

48:
  %49 = phi i64 [ %35, %295 ], [ %283, %282 ]
  %50 = phi i64 [ %36, %295 ], [ %284, %282 ]
  %51 = load i64, ptr %31, align 8
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %305, label %34

53:
  %54 = zext i32 %310 to i64
  %55 = add nsw i64 %42, %54
  store i64 0, ptr %24, align 8, !noalias !16
  store i64 0, ptr %25, align 8, !noalias !16
  %56 = icmp eq i64 %4, 8
  %57 = icmp eq i64 %5, 0
  %58 = select i1 %56, i1 %57, i1 false
  br i1 %58, label %59, label %111

59:
  %60 = getelementptr i8, ptr %2, i64 %55
  %61 = getelementptr i8, ptr %60, i64 7
  %62 = load i8, ptr %61, align 1, !noalias !16
  %63 = icmp sgt i8 %62, -1
  br i1 %63, label %64, label %315

64:
  %65 = getelementptr i8, ptr %2, i64 %55
  %66 = getelementptr i8, ptr %65, i64 5
  %67 = load i8, ptr %66, align 1, !noalias !16
  %68 = zext i8 %67 to i64
  %69 = getelementptr i8, ptr %2, i64 %55
  %70 = getelementptr i8, ptr %69, i64 4
  %71 = load i8, ptr %70, align 1, !noalias !16
  %72 = zext i8 %71 to i64
  %73 = getelementptr i8, ptr %2, i64 %55
  %74 = getelementptr i8, ptr %73, i64 6
  %75 = load i8, ptr %74, align 1, !noalias !16
  %76 = zext i8 %75 to i64
  %77 = getelementptr i8, ptr %2, i64 %55
  %78 = getelementptr i8, ptr %77, i64 7
  %79 = load i8, ptr %78, align 1, !noalias !16
  %80 = and i8 %79, 127
  %81 = zext i8 %80 to i64
  %82 = getelementptr i8, ptr %2, i64 %55
  %83 = getelementptr i8, ptr %82, i64 1
  %84 = load i8, ptr %83, align 1, !noalias !16
  %85 = zext i8 %84 to i64
  %86 = shl nuw nsw i64 %85, 8
  %87 = getelementptr i8, ptr %2, i64 %55
  %88 = load i8, ptr %87, align 1, !noalias !16
  %89 = zext i8 %88 to i64
  %90 = or i64 %86, %89
  %91 = getelementptr i8, ptr %2, i64 %55
  %92 = getelementptr i8, ptr %91, i64 2
  %93 = load i8, ptr %92, align 1, !noalias !16
  %94 = zext i8 %93 to i64
  %95 = shl nuw nsw i64 %94, 16
  %96 = or i64 %90, %95
  %97 = getelementptr i8, ptr %2, i64 %55
  %98 = getelementptr i8, ptr %97, i64 3
  %99 = load i8, ptr %98, align 1, !noalias !16
  %100 = zext i8 %99 to i64
  %101 = shl nuw nsw i64 %100, 24
  %102 = or i64 %96, %101
  %103 = shl nuw nsw i64 %81, 56
  %104 = shl nuw nsw i64 %76, 48
  %105 = shl nuw nsw i64 %68, 40
  %106 = shl nuw nsw i64 %72, 32
  %107 = or i64 %105, %106
  %108 = or i64 %104, %107
  %109 = or i64 %103, %108
  %110 = or i64 %102, %109
  br label %315

111:
  store i64 0, ptr %24, align 8, !noalias !16
  %112 = icmp slt i64 %4, 1
  %113 = select i1 %112, i64 0, i64 %4
  store i64 %113, ptr %25, align 8, !noalias !16
  br label %114

114:
  %115 = phi i64 [ 0, %111 ], [ %121, %118 ]
  %116 = load i64, ptr %25, align 8, !noalias !16
  %117 = icmp sgt i64 %116, 0
  br i1 %117, label %122, label %315

118:
  %119 = zext i8 %133 to i64
  %120 = shl i64 %115, 8
  %121 = or i64 %120, %119
  br label %114

122:
  %123 = load i64, ptr %24, align 8, !noalias !16
  %124 = add nsw i64 %116, -1
  store i64 %124, ptr %25, align 8, !noalias !16
  %125 = add i64 %123, 1
  store i64 %125, ptr %24, align 8, !noalias !16
  %126 = icmp eq i64 %5, 0
  %127 = add nsw i64 %55, %123
  %128 = add nsw i64 %55, %4
  %129 = xor i64 %123, -1
  %130 = add i64 %128, %129
  %131 = select i1 %126, i64 %130, i64 %127
  %132 = getelementptr i8, ptr %2, i64 %131
  %133 = load i8, ptr %132, align 1, !noalias !16
  %134 = icmp eq i64 %123, 0
  %135 = icmp eq i64 %4, 8
  %136 = select i1 %134, i1 %135, i1 false
  %137 = icmp slt i8 %133, 0
  %138 = select i1 %136, i1 %137, i1 false
  br i1 %138, label %315, label %118

139:
  %140 = load i64, ptr %8, align 8, !noalias !20
  %141 = icmp slt i64 %316, %140
  br i1 %141, label %318, label %142

142:
  %143 = getelementptr i8, ptr %8, i64 8
  %144 = load i64, ptr %143, align 8, !noalias !20
  %145 = icmp slt i64 %316, %144
  br i1 %145, label %146, label %318

146:
  %147 = sub nsw i64 %316, %140
  %148 = ashr i64 %147, 26
  %149 = getelementptr i32, ptr %9, i64 %148
  %150 = load i32, ptr %149, align 4, !noalias !20
  %151 = icmp slt i32 %150, 0
  br i1 %151, label %318, label %152

152:
  %153 = sub nsw i64 %316, %140
  %154 = lshr i64 %153, 13
  %155 = and i64 %154, 8191
  %156 = zext i32 %150 to i64
  %157 = add nuw nsw i64 %155, %156
  %158 = getelementptr i32, ptr %10, i64 %157
  %159 = load i32, ptr %158, align 4, !noalias !20
  %160 = sext i32 %159 to i64
  %161 = getelementptr i32, ptr %10, i64 %157
  %162 = getelementptr i8, ptr %161, i64 4
  %163 = load i32, ptr %162, align 4, !noalias !20
  %164 = icmp slt i32 %159, 0
  %165 = select i1 %164, i64 0, i64 %160
  %166 = sext i32 %163 to i64
  %167 = icmp sgt i64 %165, %166
  br i1 %167, label %318, label %168

168:
  %169 = getelementptr i64, ptr %6, i64 %165
  %170 = load i64, ptr %169, align 8, !noalias !20
  %171 = icmp slt i64 %316, %170
  br i1 %171, label %318, label %172

172:
  %173 = sext i32 %163 to i64
  %174 = getelementptr i64, ptr %7, i64 %165
  %175 = load i64, ptr %174, align 8, !noalias !20
  %176 = icmp sgt i64 %175, 0
  br i1 %176, label %177, label %198

177:
  %178 = sext i32 %163 to i64
  %179 = sext i32 %163 to i64
  %180 = icmp slt i64 %165, %179
  br i1 %180, label %181, label %198

181:
  %182 = getelementptr i64, ptr %6, i64 %165
  %183 = load i64, ptr %182, align 8, !noalias !20
  %184 = sub nsw i64 %316, %183
  %185 = or i64 %184, %175
  %186 = icmp ult i64 %185, 4294967296
  br i1 %186, label %224, label %231

187:
  %188 = add nsw i64 %255, -1
  br label %198

189:
  %190 = getelementptr i64, ptr %6, i64 %255
  %191 = load i64, ptr %190, align 8, !noalias !20
  %192 = getelementptr i64, ptr %7, i64 %255
  %193 = load i64, ptr %192, align 8, !noalias !20
  %194 = add nsw i64 %191, %193
  %195 = icmp slt i64 %316, %194
  br i1 %195, label %318, label %196

196:
  %197 = sext i32 %163 to i64
  br label %198

198:
  %199 = phi i64 [ %188, %187 ], [ %197, %196 ], [ %178, %177 ], [ %173, %172 ]
  %200 = phi i64 [ %165, %187 ], [ %255, %196 ], [ %165, %177 ], [ %165, %172 ]
  %201 = icmp slt i64 %200, %199
  br i1 %201, label %202, label %215

202:
  %203 = phi i64 [ %200, %198 ], [ %212, %202 ]
  %204 = phi i64 [ %199, %198 ], [ %213, %202 ]
  %205 = add nsw i64 %203, %204
  %206 = add nsw i64 %205, 1
  %207 = ashr i64 %206, 1
  %208 = getelementptr i64, ptr %6, i64 %207
  %209 = load i64, ptr %208, align 8, !noalias !20
  %210 = icmp sgt i64 %209, %316
  %211 = add nsw i64 %207, -1
  %212 = select i1 %210, i64 %203, i64 %207
  %213 = select i1 %210, i64 %211, i64 %204
  %214 = icmp slt i64 %212, %213
  br i1 %214, label %202, label %215

215:
  %216 = phi i64 [ %212, %202 ], [ %200, %198 ]
  %217 = getelementptr i64, ptr %6, i64 %216
  %218 = load i64, ptr %217, align 8, !noalias !20
  %219 = getelementptr i64, ptr %7, i64 %216
  %220 = load i64, ptr %219, align 8, !noalias !20
  %221 = add nsw i64 %218, %220
  %222 = icmp slt i64 %316, %221
  %223 = select i1 %222, i64 %216, i64 -1
  br label %318

224:
  %225 = trunc i64 %175 to i32
  %226 = trunc i64 %184 to i32
  %227 = udiv i32 %226, %225
  %228 = urem i32 %226, %225
  %229 = zext i32 %227 to i64
  %230 = zext i32 %228 to i64
  br label %244

231:
  %232 = or i64 %184, %175
  %233 = icmp ult i64 %232, 4294967296
  br i1 %233, label %234, label %241

234:
  %235 = trunc i64 %175 to i32
  %236 = trunc i64 %184 to i32
  %237 = udiv i32 %236, %235
  %238 = urem i32 %236, %235
  %239 = zext i32 %237 to i64
  %240 = zext i32 %238 to i64
  br label %244

241:
  %242 = sdiv i64 %184, %175
  %243 = srem i64 %184, %175
  br label %244

244:
  %245 = phi i64 [ %229, %224 ], [ %239, %234 ], [ %242, %241 ]
  %246 = phi i64 [ %230, %224 ], [ %240, %234 ], [ %243, %241 ]
  %247 = xor i64 %175, %246
  %248 = icmp slt i64 %247, 0
  %249 = add i64 %245, -1
  %250 = select i1 %248, i64 %249, i64 %245
  %251 = add nsw i64 %165, %250
  %252 = sext i32 %163 to i64
  %253 = icmp sgt i64 %251, %252
  %254 = sext i32 %163 to i64
  %255 = select i1 %253, i64 %254, i64 %251
  %256 = getelementptr i64, ptr %6, i64 %255
  %257 = load i64, ptr %256, align 8, !noalias !20
  %258 = icmp sgt i64 %257, %316
  br i1 %258, label %187, label %189

259:
  %260 = getelementptr i8, ptr %15, i64 %319
  %261 = load i8, ptr %260, align 1
  %262 = icmp eq i8 %261, 0
  br i1 %262, label %273, label %263

263:
  %264 = icmp slt i64 %50, %22
  br i1 %264, label %265, label %271

265:
  %266 = trunc i64 %290 to i32
  %267 = getelementptr i32, ptr %19, i64 %50
  store i32 %266, ptr %267, align 4
  %268 = trunc i64 %319 to i32
  %269 = getelementptr i32, ptr %20, i64 %50
  store i32 %268, ptr %269, align 4
  %270 = getelementptr i32, ptr %21, i64 %50
  store i32 %310, ptr %270, align 4
  br label %271

271:
  %272 = add nsw i64 %50, 1
  br label %282

273:
  %274 = trunc i64 %319 to i32
  %275 = getelementptr i32, ptr %17, i64 %49
  store i32 %274, ptr %275, align 4
  %276 = getelementptr i32, ptr %18, i64 %49
  store i32 %310, ptr %276, align 4
  %277 = add nsw i64 %49, 1
  br label %282

278:
  %279 = phi i32 [ 0, %280 ], [ %46, %291 ]
  ret i32 %279

280:
  %281 = getelementptr i64, ptr %16, i64 %14
  store i64 %35, ptr %281, align 8
  store i64 %36, ptr %0, align 8
  br label %278

282:
  %283 = phi i64 [ %277, %273 ], [ %49, %305 ], [ %49, %315 ], [ %49, %271 ], [ %49, %318 ]
  %284 = phi i64 [ %50, %273 ], [ %50, %305 ], [ %50, %315 ], [ %272, %271 ], [ %50, %318 ]
  br label %48

285:
  %286 = load i64, ptr %26, align 8
  %287 = add nsw i64 %37, -1
  store i64 %287, ptr %27, align 8
  %288 = add i64 %286, 1
  store i64 %288, ptr %26, align 8
  br label %289

289:
  %290 = phi i64 [ %286, %285 ], [ 0, %34 ]
  br i1 %38, label %39, label %280

291:
  %292 = icmp sgt i32 %46, 0
  %293 = load ptr, ptr %29, align 8
  %294 = select i1 %292, ptr %293, ptr undef
  store ptr %294, ptr %1, align 8
  br label %278

295:
  %296 = sub nsw i64 %47, %4
  %297 = getelementptr i64, ptr %12, i64 %290
  %298 = load i64, ptr %297, align 8
  %299 = getelementptr i64, ptr %12, i64 %290
  %300 = getelementptr i8, ptr %299, i64 8
  %301 = load i64, ptr %300, align 8
  store i64 %298, ptr %30, align 8
  %302 = sub i64 %301, %298
  %303 = icmp slt i64 %302, 1
  %304 = select i1 %303, i64 0, i64 %302
  store i64 %304, ptr %31, align 8
  br label %48

305:
  %306 = load i64, ptr %30, align 8
  %307 = add nsw i64 %51, -1
  store i64 %307, ptr %31, align 8
  %308 = add i64 %306, 1
  store i64 %308, ptr %30, align 8
  %309 = getelementptr i32, ptr %13, i64 %306
  %310 = load i32, ptr %309, align 4
  %311 = icmp slt i32 %310, 0
  %312 = zext i32 %310 to i64
  %313 = icmp slt i64 %296, %312
  %314 = select i1 %311, i1 true, i1 %313
  br i1 %314, label %282, label %53

315:
  %316 = phi i64 [ 0, %59 ], [ 0, %122 ], [ %110, %64 ], [ %115, %114 ]
  %317 = icmp eq i64 %316, 0
  br i1 %317, label %282, label %139

318:
  %319 = phi i64 [ -1, %152 ], [ -1, %139 ], [ -1, %146 ], [ %223, %215 ], [ -1, %142 ], [ -1, %168 ], [ %255, %189 ]
  %320 = icmp slt i64 %319, 0
  br i1 %320, label %282, label %259
}

define internal i32 @5(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3) {
  %5 = call i64 @llvm.smin.i64(i64 %3, i64 %2)
  store i64 %5, ptr %0, align 8
  ret i32 0
}

define i32 @kernel.seed_marks(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %9, align 8
  %11 = icmp slt i64 %4, 1
  %12 = select i1 %11, i64 0, i64 %4
  store i64 %12, ptr %10, align 8
  br label %13

13:
  %14 = phi i64 [ %7, %8 ], [ %25, %24 ]
  %15 = load i64, ptr %10, align 8
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %27, label %26

17:
  %18 = getelementptr i32, ptr %3, i64 %28
  %19 = load i32, ptr %18, align 4
  %20 = sext i32 %32 to i64
  %21 = getelementptr i32, ptr %5, i64 %20
  store i32 %19, ptr %21, align 4
  %22 = getelementptr i32, ptr %6, i64 %14
  store i32 %32, ptr %22, align 4
  %23 = add nsw i64 %14, 1
  br label %24

24:
  %25 = phi i64 [ %23, %17 ], [ %14, %27 ]
  br label %13

26:
  store i64 %14, ptr %0, align 8
  ret i32 0

27:
  %28 = load i64, ptr %9, align 8
  %29 = add nsw i64 %15, -1
  store i64 %29, ptr %10, align 8
  %30 = add i64 %28, 1
  store i64 %30, ptr %9, align 8
  %31 = getelementptr i32, ptr %2, i64 %28
  %32 = load i32, ptr %31, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr i32, ptr %5, i64 %33
  %35 = load i32, ptr %34, align 4
  %36 = icmp slt i32 %35, 0
  br i1 %36, label %17, label %24
}

define i32 @kernel.spread_marks(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = icmp slt i64 %6, %7
  br i1 %11, label %12, label %41

12:
  %13 = phi i64 [ %6, %8 ], [ %17, %39 ]
  %14 = phi i64 [ %7, %8 ], [ %29, %39 ]
  %15 = getelementptr i32, ptr %5, i64 %13
  %16 = load i32, ptr %15, align 4
  %17 = add nsw i64 %13, 1
  %18 = sext i32 %16 to i64
  %19 = getelementptr i64, ptr %2, i64 %18
  %20 = load i64, ptr %19, align 8
  %21 = sext i32 %16 to i64
  %22 = getelementptr i64, ptr %2, i64 %21
  %23 = getelementptr i8, ptr %22, i64 8
  %24 = load i64, ptr %23, align 8
  store i64 %20, ptr %9, align 8
  %25 = sub i64 %24, %20
  %26 = icmp slt i64 %25, 1
  %27 = select i1 %26, i64 0, i64 %25
  store i64 %27, ptr %10, align 8
  br label %28

28:
  %29 = phi i64 [ %14, %12 ], [ %38, %37 ]
  %30 = load i64, ptr %10, align 8
  %31 = icmp sgt i64 %30, 0
  br i1 %31, label %43, label %39

32:
  %33 = sext i32 %48 to i64
  %34 = getelementptr i32, ptr %4, i64 %33
  store i32 %16, ptr %34, align 4
  %35 = getelementptr i32, ptr %5, i64 %29
  store i32 %48, ptr %35, align 4
  %36 = add nsw i64 %29, 1
  br label %37

37:
  %38 = phi i64 [ %36, %32 ], [ %29, %43 ]
  br label %28

39:
  %40 = icmp slt i64 %17, %29
  br i1 %40, label %12, label %41

41:
  %42 = phi i64 [ %29, %39 ], [ %7, %8 ]
  store i64 %42, ptr %0, align 8
  ret i32 0

43:
  %44 = load i64, ptr %9, align 8
  %45 = add nsw i64 %30, -1
  store i64 %45, ptr %10, align 8
  %46 = add i64 %44, 1
  store i64 %46, ptr %9, align 8
  %47 = getelementptr i32, ptr %3, i64 %44
  %48 = load i32, ptr %47, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr i32, ptr %4, i64 %49
  %51 = load i32, ptr %50, align 4
  %52 = icmp slt i32 %51, 0
  br i1 %52, label %32, label %37
}

define i32 @kernel.note_held(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, i64 %5, ptr %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %8, align 8
  %12 = icmp slt i64 %5, 1
  %13 = select i1 %12, i64 0, i64 %5
  store i64 %13, ptr %9, align 8
  br label %14

14:
  %15 = load i64, ptr %9, align 8
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %37, label %36

17:
  %18 = getelementptr i64, ptr %2, i64 %38
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr i64, ptr %2, i64 %38
  %21 = getelementptr i8, ptr %20, i64 8
  %22 = load i64, ptr %21, align 8
  store i64 %19, ptr %10, align 8
  %23 = sub i64 %22, %19
  %24 = icmp slt i64 %23, 1
  %25 = select i1 %24, i64 0, i64 %23
  store i64 %25, ptr %11, align 8
  br label %26

26:
  %27 = load i64, ptr %11, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %44, label %35

29:
  %30 = getelementptr i32, ptr %3, i64 %45
  %31 = load i32, ptr %30, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr i8, ptr %6, i64 %32
  store i8 1, ptr %33, align 1
  br label %34

34:
  br label %26

35:
  br label %14

36:
  store i64 0, ptr %0, align 8
  ret i32 0

37:
  %38 = load i64, ptr %8, align 8
  %39 = add nsw i64 %15, -1
  store i64 %39, ptr %9, align 8
  %40 = add i64 %38, 1
  store i64 %40, ptr %8, align 8
  %41 = getelementptr i32, ptr %4, i64 %38
  %42 = load i32, ptr %41, align 4
  %43 = icmp slt i32 %42, 0
  br i1 %43, label %17, label %35

44:
  %45 = load i64, ptr %10, align 8
  %46 = add nsw i64 %27, -1
  store i64 %46, ptr %11, align 8
  %47 = add i64 %45, 1
  store i64 %47, ptr %10, align 8
  %48 = getelementptr i32, ptr %3, i64 %45
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %49 to i64
  %51 = icmp eq i64 %38, %50
  br i1 %51, label %34, label %29
}

define i32 @kernel.claim_unmarked(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  store i64 0, ptr %15, align 8
  store i64 2, ptr %16, align 8
  br label %21

21:
  %22 = phi i64 [ 0, %10 ], [ %26, %25 ]
  %23 = load i64, ptr %16, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %137, label %81

25:
  %26 = phi i64 [ %22, %137 ], [ %80, %79 ]
  %27 = load i64, ptr %18, align 8
  %28 = icmp sgt i64 %27, 0
  br i1 %28, label %144, label %21

29:
  br i1 %141, label %34, label %30

30:
  %31 = getelementptr i8, ptr %5, i64 %145
  %32 = load i8, ptr %31, align 1
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %34, label %79

34:
  %35 = trunc i64 %145 to i32
  %36 = getelementptr i32, ptr %8, i64 %26
  store i32 %35, ptr %36, align 4
  %37 = add nsw i64 %26, 1
  store i64 0, ptr %13, align 8, !noalias !24
  store i64 0, ptr %14, align 8, !noalias !24
  %38 = getelementptr i32, ptr %6, i64 %145
  store i32 -3, ptr %38, align 4, !noalias !24
  %39 = trunc i64 %145 to i32
  store i32 %39, ptr %7, align 4, !noalias !24
  br label %40

40:
  %41 = phi i64 [ 0, %34 ], [ %45, %67 ]
  %42 = phi i64 [ 1, %34 ], [ %57, %67 ]
  %43 = getelementptr i32, ptr %7, i64 %41
  %44 = load i32, ptr %43, align 4, !noalias !24
  %45 = add nuw nsw i64 %41, 1
  %46 = sext i32 %44 to i64
  %47 = getelementptr i64, ptr %2, i64 %46
  %48 = load i64, ptr %47, align 8, !noalias !24
  %49 = sext i32 %44 to i64
  %50 = getelementptr i64, ptr %2, i64 %49
  %51 = getelementptr i8, ptr %50, i64 8
  %52 = load i64, ptr %51, align 8, !noalias !24
  store i64 %48, ptr %13, align 8, !noalias !24
  %53 = sub i64 %52, %48
  %54 = icmp slt i64 %53, 1
  %55 = select i1 %54, i64 0, i64 %53
  store i64 %55, ptr %14, align 8, !noalias !24
  br label %56

56:
  %57 = phi i64 [ %42, %40 ], [ %66, %65 ]
  %58 = load i64, ptr %14, align 8, !noalias !24
  %59 = icmp sgt i64 %58, 0
  br i1 %59, label %69, label %67

60:
  %61 = sext i32 %74 to i64
  %62 = getelementptr i32, ptr %6, i64 %61
  store i32 -3, ptr %62, align 4, !noalias !24
  %63 = getelementptr i32, ptr %7, i64 %57
  store i32 %74, ptr %63, align 4, !noalias !24
  %64 = add nsw i64 %57, 1
  br label %65

65:
  %66 = phi i64 [ %64, %60 ], [ %57, %69 ]
  br label %56

67:
  %68 = icmp slt i64 %45, %57
  br i1 %68, label %40, label %79

69:
  %70 = load i64, ptr %13, align 8, !noalias !24
  %71 = add nsw i64 %58, -1
  store i64 %71, ptr %14, align 8, !noalias !24
  %72 = add i64 %70, 1
  store i64 %72, ptr %13, align 8, !noalias !24
  %73 = getelementptr i32, ptr %3, i64 %70
  %74 = load i32, ptr %73, align 4, !noalias !24
  %75 = sext i32 %74 to i64
  %76 = getelementptr i32, ptr %6, i64 %75
  %77 = load i32, ptr %76, align 4, !noalias !24
  %78 = icmp eq i32 %77, -1
  br i1 %78, label %60, label %65

79:
  %80 = phi i64 [ %26, %144 ], [ %26, %30 ], [ %37, %67 ]
  br label %25

81:
  %82 = add nsw i64 %22, -1
  store i64 %82, ptr %19, align 8
  %83 = icmp ugt i64 %22, -9223372036854775808
  %84 = select i1 %83, i64 0, i64 %22
  store i64 %84, ptr %20, align 8
  br label %85

85:
  %86 = phi i64 [ 0, %81 ], [ %135, %134 ]
  %87 = load i64, ptr %20, align 8
  %88 = icmp sgt i64 %87, 0
  br i1 %88, label %151, label %136

89:
  %90 = getelementptr i32, ptr %9, i64 %86
  store i32 %156, ptr %90, align 4
  store i64 0, ptr %11, align 8, !noalias !28
  store i64 0, ptr %12, align 8, !noalias !28
  %91 = sext i32 %156 to i64
  %92 = trunc i64 %86 to i32
  %93 = getelementptr i32, ptr %6, i64 %91
  store i32 %92, ptr %93, align 4, !noalias !28
  store i32 %156, ptr %7, align 4, !noalias !28
  br label %94

94:
  %95 = phi i64 [ 0, %89 ], [ %99, %122 ]
  %96 = phi i64 [ 1, %89 ], [ %111, %122 ]
  %97 = getelementptr i32, ptr %7, i64 %95
  %98 = load i32, ptr %97, align 4, !noalias !28
  %99 = add nuw nsw i64 %95, 1
  %100 = sext i32 %98 to i64
  %101 = getelementptr i64, ptr %2, i64 %100
  %102 = load i64, ptr %101, align 8, !noalias !28
  %103 = sext i32 %98 to i64
  %104 = getelementptr i64, ptr %2, i64 %103
  %105 = getelementptr i8, ptr %104, i64 8
  %106 = load i64, ptr %105, align 8, !noalias !28
  store i64 %102, ptr %11, align 8, !noalias !28
  %107 = sub i64 %106, %102
  %108 = icmp slt i64 %107, 1
  %109 = select i1 %108, i64 0, i64 %107
  store i64 %109, ptr %12, align 8, !noalias !28
  br label %110

110:
  %111 = phi i64 [ %96, %94 ], [ %121, %120 ]
  %112 = load i64, ptr %12, align 8, !noalias !28
  %113 = icmp sgt i64 %112, 0
  br i1 %113, label %124, label %122

114:
  %115 = sext i32 %129 to i64
  %116 = trunc i64 %86 to i32
  %117 = getelementptr i32, ptr %6, i64 %115
  store i32 %116, ptr %117, align 4, !noalias !28
  %118 = getelementptr i32, ptr %7, i64 %111
  store i32 %129, ptr %118, align 4, !noalias !28
  %119 = add nsw i64 %111, 1
  br label %120

120:
  %121 = phi i64 [ %119, %114 ], [ %111, %124 ]
  br label %110

122:
  %123 = icmp slt i64 %99, %111
  br i1 %123, label %94, label %161

124:
  %125 = load i64, ptr %11, align 8, !noalias !28
  %126 = add nsw i64 %112, -1
  store i64 %126, ptr %12, align 8, !noalias !28
  %127 = add i64 %125, 1
  store i64 %127, ptr %11, align 8, !noalias !28
  %128 = getelementptr i32, ptr %3, i64 %125
  %129 = load i32, ptr %128, align 4, !noalias !28
  %130 = sext i32 %129 to i64
  %131 = getelementptr i32, ptr %6, i64 %130
  %132 = load i32, ptr %131, align 4, !noalias !28
  %133 = icmp eq i32 %132, -3
  br i1 %133, label %114, label %120

134:
  %135 = phi i64 [ %162, %161 ], [ %86, %151 ]
  br label %85

136:
  store i64 %86, ptr %0, align 8
  ret i32 0

137:
  %138 = load i64, ptr %15, align 8
  %139 = add nsw i64 %23, -1
  store i64 %139, ptr %16, align 8
  %140 = add i64 %138, 1
  store i64 %140, ptr %15, align 8
  %141 = icmp eq i64 %138, 1
  store i64 0, ptr %17, align 8
  %142 = icmp slt i64 %4, 1
  %143 = select i1 %142, i64 0, i64 %4
  store i64 %143, ptr %18, align 8
  br label %25

144:
  %145 = load i64, ptr %17, align 8
  %146 = add nsw i64 %27, -1
  store i64 %146, ptr %18, align 8
  %147 = add i64 %145, 1
  store i64 %147, ptr %17, align 8
  %148 = getelementptr i32, ptr %6, i64 %145
  %149 = load i32, ptr %148, align 4
  %150 = icmp eq i32 %149, -1
  br i1 %150, label %29, label %79

151:
  %152 = load i64, ptr %19, align 8
  %153 = add nsw i64 %87, -1
  store i64 %153, ptr %20, align 8
  %154 = add i64 %152, -1
  store i64 %154, ptr %19, align 8
  %155 = getelementptr i32, ptr %8, i64 %152
  %156 = load i32, ptr %155, align 4
  %157 = sext i32 %156 to i64
  %158 = getelementptr i32, ptr %6, i64 %157
  %159 = load i32, ptr %158, align 4
  %160 = icmp eq i32 %159, -3
  br i1 %160, label %89, label %134

161:
  %162 = add nsw i64 %86, 1
  br label %134
}

define i32 @kernel.lay_out_types(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, i64 %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = add nsw i64 %2, 1
  store i64 0, ptr %12, align 8
  %17 = icmp slt i64 %2, 1
  %18 = select i1 %17, i64 0, i64 %2
  store i64 %18, ptr %13, align 8
  br label %19

19:
  %20 = phi i64 [ 0, %11 ], [ %144, %143 ]
  %21 = load i64, ptr %13, align 8
  %22 = icmp sgt i64 %21, 0
  br i1 %22, label %145, label %142

23:
  %24 = getelementptr i64, ptr %8, i64 %16
  store i64 %146, ptr %24, align 8
  %25 = getelementptr i64, ptr %8, i64 %2
  %26 = getelementptr i8, ptr %25, i64 16
  store i64 0, ptr %26, align 8
  %27 = getelementptr i64, ptr %8, i64 %2
  %28 = getelementptr i8, ptr %27, i64 24
  store i64 1, ptr %28, align 8
  br label %29

29:
  %30 = phi i64 [ 1, %23 ], [ %57, %76 ]
  %31 = icmp sgt i64 %30, 0
  br i1 %31, label %32, label %143

32:
  %33 = phi i64 [ %30, %29 ], [ %120, %140 ]
  %34 = add nsw i64 %33, -1
  %35 = mul nsw i64 %34, 3
  %36 = add nsw i64 %16, %35
  %37 = getelementptr i64, ptr %8, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr i64, ptr %8, i64 %36
  %40 = getelementptr i8, ptr %39, i64 8
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr i64, ptr %8, i64 %36
  %43 = getelementptr i8, ptr %42, i64 16
  %44 = load i64, ptr %43, align 8
  %45 = mul nsw i64 %38, 6
  %46 = icmp sgt i64 %44, 1
  br i1 %46, label %47, label %56

47:
  %48 = getelementptr i64, ptr %4, i64 %38
  %49 = load i64, ptr %48, align 8
  %50 = add nsw i64 %41, %49
  %51 = getelementptr i64, ptr %8, i64 %36
  %52 = getelementptr i8, ptr %51, i64 8
  store i64 %50, ptr %52, align 8
  %53 = add nsw i64 %44, -1
  %54 = getelementptr i64, ptr %8, i64 %36
  %55 = getelementptr i8, ptr %54, i64 16
  store i64 %53, ptr %55, align 8
  br label %56

56:
  %57 = phi i64 [ %33, %47 ], [ %34, %32 ]
  %58 = getelementptr i64, ptr %3, i64 %45
  %59 = load i64, ptr %58, align 8
  %60 = icmp sgt i64 %59, 0
  br i1 %60, label %61, label %77

61:
  %62 = getelementptr i64, ptr %3, i64 %45
  %63 = getelementptr i8, ptr %62, i64 8
  %64 = load i64, ptr %63, align 8
  %65 = add nsw i64 %41, %64
  %66 = ashr i64 %65, 3
  %67 = icmp slt i64 %66, %154
  br i1 %67, label %68, label %76

68:
  %69 = getelementptr i64, ptr %3, i64 %45
  %70 = load i64, ptr %69, align 8
  %71 = getelementptr i64, ptr %8, i64 %146
  %72 = load i64, ptr %71, align 8
  %73 = trunc i64 %70 to i32
  %74 = getelementptr i32, ptr %9, i64 %72
  %75 = getelementptr i32, ptr %74, i64 %66
  store i32 %73, ptr %75, align 4
  br label %76

76:
  br label %29

77:
  %78 = getelementptr i64, ptr %3, i64 %45
  %79 = getelementptr i8, ptr %78, i64 16
  %80 = load i64, ptr %79, align 8
  %81 = getelementptr i64, ptr %3, i64 %45
  %82 = getelementptr i8, ptr %81, i64 32
  %83 = load i64, ptr %82, align 8
  %84 = getelementptr i64, ptr %3, i64 %45
  %85 = getelementptr i8, ptr %84, i64 40
  %86 = load i64, ptr %85, align 8
  %87 = add nsw i64 %57, %86
  %88 = add nsw i64 %87, 1
  %89 = icmp slt i64 %88, %10
  br i1 %89, label %92, label %90

90:
  %91 = add nsw i64 %20, 1
  br label %143

92:
  %93 = icmp sgt i64 %80, -1
  br i1 %93, label %94, label %115

94:
  %95 = getelementptr i64, ptr %3, i64 %45
  %96 = getelementptr i8, ptr %95, i64 24
  %97 = load i64, ptr %96, align 8
  %98 = icmp sgt i64 %97, 0
  br i1 %98, label %99, label %115

99:
  %100 = getelementptr i32, ptr %7, i64 %80
  %101 = load i32, ptr %100, align 4
  %102 = icmp eq i32 %101, 0
  br i1 %102, label %115, label %103

103:
  %104 = mul nsw i64 %57, 3
  %105 = add nsw i64 %16, %104
  %106 = getelementptr i64, ptr %8, i64 %105
  store i64 %80, ptr %106, align 8
  %107 = getelementptr i64, ptr %8, i64 %105
  %108 = getelementptr i8, ptr %107, i64 8
  store i64 %41, ptr %108, align 8
  %109 = getelementptr i64, ptr %3, i64 %45
  %110 = getelementptr i8, ptr %109, i64 24
  %111 = load i64, ptr %110, align 8
  %112 = getelementptr i64, ptr %8, i64 %105
  %113 = getelementptr i8, ptr %112, i64 16
  store i64 %111, ptr %113, align 8
  %114 = add nsw i64 %57, 1
  br label %115

115:
  %116 = phi i64 [ %114, %103 ], [ %57, %99 ], [ %57, %94 ], [ %57, %92 ]
  store i64 %83, ptr %14, align 8
  %117 = icmp slt i64 %86, 1
  %118 = select i1 %117, i64 0, i64 %86
  store i64 %118, ptr %15, align 8
  br label %119

119:
  %120 = phi i64 [ %116, %115 ], [ %139, %138 ]
  %121 = load i64, ptr %15, align 8
  %122 = icmp sgt i64 %121, 0
  br i1 %122, label %156, label %140

123:
  %124 = mul nsw i64 %120, 3
  %125 = add nsw i64 %16, %124
  %126 = getelementptr i32, ptr %6, i64 %157
  %127 = load i32, ptr %126, align 4
  %128 = sext i32 %127 to i64
  %129 = getelementptr i64, ptr %8, i64 %125
  store i64 %128, ptr %129, align 8
  %130 = getelementptr i64, ptr %5, i64 %157
  %131 = load i64, ptr %130, align 8
  %132 = add nsw i64 %41, %131
  %133 = getelementptr i64, ptr %8, i64 %125
  %134 = getelementptr i8, ptr %133, i64 8
  store i64 %132, ptr %134, align 8
  %135 = getelementptr i64, ptr %8, i64 %125
  %136 = getelementptr i8, ptr %135, i64 16
  store i64 1, ptr %136, align 8
  %137 = add nsw i64 %120, 1
  br label %138

138:
  %139 = phi i64 [ %137, %123 ], [ %120, %156 ]
  br label %119

140:
  %141 = icmp sgt i64 %120, 0
  br i1 %141, label %32, label %143

142:
  store i64 %20, ptr %0, align 8
  ret i32 0

143:
  %144 = phi i64 [ %20, %145 ], [ %91, %90 ], [ %20, %140 ], [ %20, %29 ]
  br label %19

145:
  %146 = load i64, ptr %12, align 8
  %147 = add nsw i64 %21, -1
  store i64 %147, ptr %13, align 8
  %148 = add i64 %146, 1
  store i64 %148, ptr %12, align 8
  %149 = getelementptr i64, ptr %8, i64 %146
  %150 = getelementptr i8, ptr %149, i64 8
  %151 = load i64, ptr %150, align 8
  %152 = getelementptr i64, ptr %8, i64 %146
  %153 = load i64, ptr %152, align 8
  %154 = sub nsw i64 %151, %153
  %155 = icmp eq i64 %151, %153
  br i1 %155, label %143, label %23

156:
  %157 = load i64, ptr %14, align 8
  %158 = add nsw i64 %121, -1
  store i64 %158, ptr %15, align 8
  %159 = add i64 %157, 1
  store i64 %159, ptr %14, align 8
  %160 = getelementptr i32, ptr %6, i64 %157
  %161 = load i32, ptr %160, align 4
  %162 = sext i32 %161 to i64
  %163 = getelementptr i32, ptr %7, i64 %162
  %164 = load i32, ptr %163, align 4
  %165 = icmp eq i32 %164, 0
  br i1 %165, label %138, label %123
}

define i32 @kernel.trace_path(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, ptr %5, i64 %6, i64 %7, ptr %8, ptr %9, i64 %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = getelementptr i32, ptr %5, i64 %7
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  %19 = icmp sgt i64 %6, %18
  br i1 %19, label %20, label %32

20:
  %21 = phi i64 [ 1, %11 ], [ %26, %20 ]
  %22 = phi i64 [ %7, %11 ], [ %25, %20 ]
  %23 = getelementptr i32, ptr %5, i64 %22
  %24 = load i32, ptr %23, align 4
  %25 = sext i32 %24 to i64
  %26 = add nuw nsw i64 %21, 1
  %27 = sext i32 %24 to i64
  %28 = getelementptr i32, ptr %5, i64 %27
  %29 = load i32, ptr %28, align 4
  %30 = sext i32 %29 to i64
  %31 = icmp sgt i64 %6, %30
  br i1 %31, label %20, label %32

32:
  %33 = phi i64 [ %26, %20 ], [ 1, %11 ]
  %34 = icmp sgt i64 %33, %10
  br i1 %34, label %36, label %37

35:
  ret i32 0

36:
  store i64 %33, ptr %0, align 8
  br label %35

37:
  %38 = add nsw i64 %33, -1
  store i64 %38, ptr %12, align 8
  %39 = icmp ugt i64 %33, -9223372036854775808
  %40 = select i1 %39, i64 0, i64 %33
  store i64 %40, ptr %13, align 8
  br label %41

41:
  %42 = phi i64 [ %7, %37 ], [ %66, %65 ]
  %43 = load i64, ptr %13, align 8
  %44 = icmp sgt i64 %43, 0
  br i1 %44, label %68, label %67

45:
  %46 = sext i32 %76 to i64
  %47 = getelementptr i64, ptr %2, i64 %46
  %48 = load i64, ptr %47, align 8
  %49 = sext i32 %76 to i64
  %50 = getelementptr i64, ptr %2, i64 %49
  %51 = getelementptr i8, ptr %50, i64 8
  %52 = load i64, ptr %51, align 8
  store i64 %48, ptr %14, align 8
  %53 = sub i64 %52, %48
  %54 = icmp slt i64 %53, 1
  %55 = select i1 %54, i64 0, i64 %53
  store i64 %55, ptr %15, align 8
  br label %56

56:
  %57 = load i64, ptr %15, align 8
  %58 = icmp sgt i64 %57, 0
  br i1 %58, label %79, label %63

59:
  %60 = getelementptr i32, ptr %4, i64 %80
  %61 = load i32, ptr %60, align 4
  %62 = getelementptr i32, ptr %9, i64 %69
  store i32 %61, ptr %62, align 4
  br label %63

63:
  %64 = sext i32 %76 to i64
  br label %65

65:
  %66 = phi i64 [ %64, %63 ], [ %42, %68 ]
  br label %41

67:
  store i64 %33, ptr %0, align 8
  br label %35

68:
  %69 = load i64, ptr %12, align 8
  %70 = add nsw i64 %43, -1
  store i64 %70, ptr %13, align 8
  %71 = add i64 %69, -1
  store i64 %71, ptr %12, align 8
  %72 = trunc i64 %42 to i32
  %73 = getelementptr i32, ptr %8, i64 %69
  store i32 %72, ptr %73, align 4
  %74 = getelementptr i32, ptr %9, i64 %69
  store i32 -1, ptr %74, align 4
  %75 = getelementptr i32, ptr %5, i64 %42
  %76 = load i32, ptr %75, align 4
  %77 = sext i32 %76 to i64
  %78 = icmp sgt i64 %6, %77
  br i1 %78, label %45, label %65

79:
  %80 = load i64, ptr %14, align 8
  %81 = add nsw i64 %57, -1
  store i64 %81, ptr %15, align 8
  %82 = add i64 %80, 1
  store i64 %82, ptr %14, align 8
  %83 = getelementptr i32, ptr %3, i64 %80
  %84 = load i32, ptr %83, align 4
  %85 = sext i32 %84 to i64
  %86 = icmp eq i64 %42, %85
  br i1 %86, label %59, label %56
}

define i32 @kernel.sum_paths(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = add nsw i64 %3, -1
  store i64 %13, ptr %11, align 8
  %14 = icmp ugt i64 %3, -9223372036854775808
  %15 = select i1 %14, i64 0, i64 %3
  store i64 %15, ptr %12, align 8
  br label %16

16:
  %17 = load i64, ptr %12, align 8
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %67, label %66

19:
  %20 = sext i32 %72 to i64
  %21 = getelementptr i32, ptr %8, i64 %20
  %22 = load i32, ptr %21, align 4
  %23 = add i32 %22, 1
  %24 = sext i32 %72 to i64
  %25 = getelementptr i32, ptr %8, i64 %24
  store i32 %23, ptr %25, align 4
  %26 = sext i32 %72 to i64
  %27 = getelementptr i64, ptr %9, i64 %26
  %28 = load i64, ptr %27, align 8
  %29 = sext i32 %72 to i64
  %30 = getelementptr i64, ptr %7, i64 %29
  %31 = load i64, ptr %30, align 8
  %32 = add nsw i64 %28, %31
  %33 = sext i32 %72 to i64
  %34 = getelementptr i64, ptr %9, i64 %33
  store i64 %32, ptr %34, align 8
  br label %40

35:
  %36 = sext i32 %72 to i64
  %37 = getelementptr i32, ptr %8, i64 %36
  %38 = load i32, ptr %37, align 4
  %39 = icmp eq i32 %38, 0
  br i1 %39, label %16, label %40

40:
  %41 = sext i32 %72 to i64
  %42 = getelementptr i32, ptr %4, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = icmp sgt i64 %5, %44
  br i1 %45, label %46, label %65

46:
  %47 = sext i32 %43 to i64
  %48 = getelementptr i32, ptr %8, i64 %47
  %49 = load i32, ptr %48, align 4
  %50 = sext i32 %72 to i64
  %51 = getelementptr i32, ptr %8, i64 %50
  %52 = load i32, ptr %51, align 4
  %53 = add i32 %49, %52
  %54 = sext i32 %43 to i64
  %55 = getelementptr i32, ptr %8, i64 %54
  store i32 %53, ptr %55, align 4
  %56 = sext i32 %43 to i64
  %57 = getelementptr i64, ptr %9, i64 %56
  %58 = load i64, ptr %57, align 8
  %59 = sext i32 %72 to i64
  %60 = getelementptr i64, ptr %9, i64 %59
  %61 = load i64, ptr %60, align 8
  %62 = add nsw i64 %58, %61
  %63 = sext i32 %43 to i64
  %64 = getelementptr i64, ptr %9, i64 %63
  store i64 %62, ptr %64, align 8
  br label %65

65:
  br label %16

66:
  store i64 0, ptr %0, align 8
  ret i32 0

67:
  %68 = load i64, ptr %11, align 8
  %69 = add nsw i64 %17, -1
  store i64 %69, ptr %12, align 8
  %70 = add i64 %68, -1
  store i64 %70, ptr %11, align 8
  %71 = getelementptr i32, ptr %2, i64 %68
  %72 = load i32, ptr %71, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr i8, ptr %6, i64 %73
  %75 = load i8, ptr %74, align 1
  %76 = icmp eq i8 %75, 0
  br i1 %76, label %35, label %19
}

define i32 @kernel.merge_paths(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16, ptr %17, ptr %18, ptr %19, i64 %20, i64 %21) {
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  store i64 0, ptr %23, align 8
  %25 = icmp slt i64 %3, 1
  %26 = select i1 %25, i64 0, i64 %3
  store i64 %26, ptr %24, align 8
  br label %27

27:
  %28 = phi i64 [ 0, %22 ], [ %203, %202 ]
  %29 = load i64, ptr %24, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %204, label %201

31:
  %32 = sext i32 %209 to i64
  %33 = getelementptr i32, ptr %4, i64 %32
  %34 = load i32, ptr %33, align 4
  %35 = sext i32 %34 to i64
  %36 = icmp sgt i64 %5, %35
  br i1 %36, label %37, label %44

37:
  %38 = sext i32 %34 to i64
  %39 = getelementptr i32, ptr %11, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = icmp slt i32 %40, 0
  br i1 %41, label %202, label %42

42:
  %43 = zext i32 %40 to i64
  br label %105

44:
  %45 = sext i32 %34 to i64
  %46 = sub nsw i64 %45, %5
  %47 = getelementptr i32, ptr %10, i64 %46
  %48 = load i32, ptr %47, align 4
  %49 = sext i32 %48 to i64
  %50 = sub nsw i64 -2, %49
  %51 = sub nsw i64 -33, %49
  %52 = mul nsw i64 %51, -7046029254386353131
  %53 = ashr i64 %52, 20
  %54 = and i64 %53, %20
  %55 = getelementptr i32, ptr %19, i64 %54
  %56 = load i32, ptr %55, align 4, !noalias !32
  %57 = icmp sgt i32 %56, -1
  br i1 %57, label %58, label %214

58:
  %59 = phi i64 [ %54, %44 ], [ %74, %72 ]
  %60 = getelementptr i32, ptr %19, i64 %59
  %61 = load i32, ptr %60, align 4, !noalias !32
  %62 = sext i32 %61 to i64
  %63 = getelementptr i32, ptr %12, i64 %62
  %64 = load i32, ptr %63, align 4, !noalias !32
  %65 = icmp eq i32 %64, -1
  br i1 %65, label %66, label %72

66:
  %67 = sext i32 %61 to i64
  %68 = getelementptr i32, ptr %13, i64 %67
  %69 = load i32, ptr %68, align 4, !noalias !32
  %70 = sext i32 %69 to i64
  %71 = icmp eq i64 %50, %70
  br i1 %71, label %214, label %72

72:
  %73 = add nsw i64 %59, 1
  %74 = and i64 %73, %20
  %75 = getelementptr i32, ptr %19, i64 %74
  %76 = load i32, ptr %75, align 4, !noalias !32
  %77 = icmp sgt i32 %76, -1
  br i1 %77, label %58, label %214

78:
  %79 = icmp eq i64 %28, %21
  br i1 %79, label %202, label %80

80:
  %81 = add nsw i64 %28, 1
  %82 = trunc i64 %28 to i32
  %83 = getelementptr i32, ptr %19, i64 %215
  store i32 %82, ptr %83, align 4
  %84 = getelementptr i32, ptr %12, i64 %28
  store i32 -1, ptr %84, align 4
  %85 = trunc i64 %50 to i32
  %86 = getelementptr i32, ptr %13, i64 %28
  store i32 %85, ptr %86, align 4
  %87 = getelementptr i32, ptr %18, i64 %28
  store i32 %34, ptr %87, align 4
  br label %88

88:
  %89 = phi i64 [ %81, %80 ], [ %28, %214 ]
  %90 = phi i64 [ %28, %80 ], [ %218, %214 ]
  %91 = getelementptr i32, ptr %14, i64 %90
  %92 = load i32, ptr %91, align 4
  %93 = sext i32 %209 to i64
  %94 = getelementptr i32, ptr %7, i64 %93
  %95 = load i32, ptr %94, align 4
  %96 = add i32 %92, %95
  %97 = getelementptr i32, ptr %14, i64 %90
  store i32 %96, ptr %97, align 4
  %98 = getelementptr i64, ptr %15, i64 %90
  %99 = load i64, ptr %98, align 8
  %100 = sext i32 %209 to i64
  %101 = getelementptr i64, ptr %8, i64 %100
  %102 = load i64, ptr %101, align 8
  %103 = add nsw i64 %99, %102
  %104 = getelementptr i64, ptr %15, i64 %90
  store i64 %103, ptr %104, align 8
  br label %105

105:
  %106 = phi i64 [ %28, %42 ], [ %89, %88 ]
  %107 = phi i64 [ %43, %42 ], [ %90, %88 ]
  %108 = sext i32 %209 to i64
  %109 = getelementptr i32, ptr %9, i64 %108
  %110 = load i32, ptr %109, align 4
  %111 = icmp sgt i32 %110, -1
  br i1 %111, label %112, label %119

112:
  %113 = getelementptr i32, ptr %13, i64 %107
  %114 = load i32, ptr %113, align 4
  %115 = sext i32 %209 to i64
  %116 = getelementptr i32, ptr %9, i64 %115
  %117 = load i32, ptr %116, align 4
  %118 = icmp eq i32 %114, %117
  br i1 %118, label %182, label %119

119:
  %120 = sext i32 %209 to i64
  %121 = getelementptr i32, ptr %9, i64 %120
  %122 = load i32, ptr %121, align 4
  %123 = mul nsw i64 %107, 31
  %124 = sext i32 %122 to i64
  %125 = add nsw i64 %123, %124
  %126 = mul nsw i64 %125, -7046029254386353131
  %127 = ashr i64 %126, 20
  %128 = and i64 %127, %20
  %129 = getelementptr i32, ptr %19, i64 %128
  %130 = load i32, ptr %129, align 4, !noalias !36
  %131 = icmp sgt i32 %130, -1
  br i1 %131, label %132, label %220

132:
  %133 = phi i64 [ %128, %119 ], [ %148, %146 ]
  %134 = getelementptr i32, ptr %19, i64 %133
  %135 = load i32, ptr %134, align 4, !noalias !36
  %136 = sext i32 %135 to i64
  %137 = getelementptr i32, ptr %12, i64 %136
  %138 = load i32, ptr %137, align 4, !noalias !36
  %139 = sext i32 %138 to i64
  %140 = icmp eq i64 %107, %139
  br i1 %140, label %141, label %146

141:
  %142 = sext i32 %135 to i64
  %143 = getelementptr i32, ptr %13, i64 %142
  %144 = load i32, ptr %143, align 4, !noalias !36
  %145 = icmp eq i32 %144, %122
  br i1 %145, label %220, label %146

146:
  %147 = add nsw i64 %133, 1
  %148 = and i64 %147, %20
  %149 = getelementptr i32, ptr %19, i64 %148
  %150 = load i32, ptr %149, align 4, !noalias !36
  %151 = icmp sgt i32 %150, -1
  br i1 %151, label %132, label %220

152:
  %153 = icmp eq i64 %106, %21
  br i1 %153, label %202, label %154

154:
  %155 = add nsw i64 %106, 1
  %156 = trunc i64 %106 to i32
  %157 = getelementptr i32, ptr %19, i64 %221
  store i32 %156, ptr %157, align 4
  %158 = trunc i64 %107 to i32
  %159 = getelementptr i32, ptr %12, i64 %106
  store i32 %158, ptr %159, align 4
  %160 = sext i32 %209 to i64
  %161 = getelementptr i32, ptr %9, i64 %160
  %162 = load i32, ptr %161, align 4
  %163 = getelementptr i32, ptr %13, i64 %106
  store i32 %162, ptr %163, align 4
  %164 = getelementptr i32, ptr %18, i64 %106
  store i32 %209, ptr %164, align 4
  br label %165

165:
  %166 = phi i64 [ %155, %154 ], [ %106, %220 ]
  %167 = phi i64 [ %106, %154 ], [ %224, %220 ]
  %168 = getelementptr i32, ptr %14, i64 %167
  %169 = load i32, ptr %168, align 4
  %170 = sext i32 %209 to i64
  %171 = getelementptr i32, ptr %7, i64 %170
  %172 = load i32, ptr %171, align 4
  %173 = add i32 %169, %172
  %174 = getelementptr i32, ptr %14, i64 %167
  store i32 %173, ptr %174, align 4
  %175 = getelementptr i64, ptr %15, i64 %167
  %176 = load i64, ptr %175, align 8
  %177 = sext i32 %209 to i64
  %178 = getelementptr i64, ptr %8, i64 %177
  %179 = load i64, ptr %178, align 8
  %180 = add nsw i64 %176, %179
  %181 = getelementptr i64, ptr %15, i64 %167
  store i64 %180, ptr %181, align 8
  br label %182

182:
  %183 = phi i64 [ %166, %165 ], [ %106, %112 ]
  %184 = phi i64 [ %167, %165 ], [ %107, %112 ]
  %185 = sext i32 %209 to i64
  %186 = trunc i64 %184 to i32
  %187 = getelementptr i32, ptr %11, i64 %185
  store i32 %186, ptr %187, align 4
  %188 = getelementptr i32, ptr %17, i64 %184
  %189 = load i32, ptr %188, align 4
  %190 = add i32 %189, 1
  %191 = getelementptr i32, ptr %17, i64 %184
  store i32 %190, ptr %191, align 4
  %192 = sext i32 %209 to i64
  %193 = getelementptr i8, ptr %6, i64 %192
  %194 = load i8, ptr %193, align 1
  %195 = icmp eq i8 %194, 0
  br i1 %195, label %202, label %196

196:
  %197 = getelementptr i32, ptr %16, i64 %184
  %198 = load i32, ptr %197, align 4
  %199 = add i32 %198, 1
  %200 = getelementptr i32, ptr %16, i64 %184
  store i32 %199, ptr %200, align 4
  br label %202

201:
  store i64 %28, ptr %0, align 8
  ret i32 0

202:
  %203 = phi i64 [ %28, %37 ], [ %28, %204 ], [ %106, %152 ], [ %28, %78 ], [ %183, %196 ], [ %183, %182 ]
  br label %27

204:
  %205 = load i64, ptr %23, align 8
  %206 = add nsw i64 %29, -1
  store i64 %206, ptr %24, align 8
  %207 = add i64 %205, 1
  store i64 %207, ptr %23, align 8
  %208 = getelementptr i32, ptr %2, i64 %205
  %209 = load i32, ptr %208, align 4
  %210 = sext i32 %209 to i64
  %211 = getelementptr i32, ptr %7, i64 %210
  %212 = load i32, ptr %211, align 4
  %213 = icmp eq i32 %212, 0
  br i1 %213, label %202, label %31

214:
  %215 = phi i64 [ %54, %44 ], [ %74, %72 ], [ %59, %66 ]
  %216 = getelementptr i32, ptr %19, i64 %215
  %217 = load i32, ptr %216, align 4
  %218 = sext i32 %217 to i64
  %219 = icmp slt i32 %217, 0
  br i1 %219, label %78, label %88

220:
  %221 = phi i64 [ %128, %119 ], [ %148, %146 ], [ %133, %141 ]
  %222 = getelementptr i32, ptr %19, i64 %221
  %223 = load i32, ptr %222, align 4
  %224 = sext i32 %223 to i64
  %225 = icmp slt i32 %223, 0
  br i1 %225, label %152, label %165
}

define i32 @kernel.walk(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, i64 %5, ptr %6, ptr %7, ptr %8, i64 %9, ptr %10, i64 %11) {
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca ptr, align 8
  store ptr null, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca ptr, align 8
  store ptr null, ptr %26, align 8
  %27 = alloca i64, align 8
  store i64 0, ptr %27, align 8
  %28 = alloca i64, align 8
  store i64 0, ptr %28, align 8
  %29 = load i64, ptr %6, align 8
  store i64 0, ptr %17, align 8
  %30 = call i32 @3(ptr nonnull %17, ptr nonnull %18, i64 %29)
  %31 = load i64, ptr %17, align 8
  switch i32 %30, label %557 [
    i32 -2, label %561
    i32 0, label %561
  ], !prof !0

32:
  %33 = phi i64 [ %31, %597 ], [ %541, %540 ]
  %34 = phi i64 [ %565, %597 ], [ %542, %540 ]
  %35 = phi i64 [ %574, %597 ], [ %543, %540 ]
  %36 = phi i64 [ %583, %597 ], [ %544, %540 ]
  %37 = phi i64 [ %592, %597 ], [ %545, %540 ]
  %38 = icmp slt i64 %33, %3
  br i1 %38, label %39, label %598

39:
  %40 = phi i64 [ %33, %32 ], [ %45, %59 ]
  %41 = phi i64 [ 0, %32 ], [ %57, %59 ]
  %42 = phi i64 [ 0, %32 ], [ %60, %59 ]
  %43 = getelementptr i8, ptr %2, i64 %40
  %44 = load i8, ptr %43, align 1, !noalias !40
  %45 = add nsw i64 %40, 1
  %46 = icmp eq i64 %42, 63
  br i1 %46, label %47, label %53

47:
  %48 = icmp ugt i8 %44, 1
  br i1 %48, label %598, label %49

49:
  %50 = icmp eq i8 %44, 1
  %51 = or i64 %41, -9223372036854775808
  %52 = select i1 %50, i64 %51, i64 %41
  br label %598

53:
  %54 = and i8 %44, 127
  %55 = zext i8 %54 to i64
  %56 = shl i64 %55, %42
  %57 = or i64 %41, %56
  %58 = icmp sgt i8 %44, -1
  br i1 %58, label %598, label %59

59:
  %60 = add nuw nsw i64 %42, 7
  %61 = icmp slt i64 %45, %3
  br i1 %61, label %39, label %598

62:
  switch i64 %600, label %262 [
    i64 1, label %63
    i64 0, label %548
  ]

63:
  %64 = icmp slt i64 %599, %3
  br i1 %64, label %65, label %602

65:
  %66 = phi i64 [ %599, %63 ], [ %71, %85 ]
  %67 = phi i64 [ 0, %63 ], [ %83, %85 ]
  %68 = phi i64 [ 0, %63 ], [ %86, %85 ]
  %69 = getelementptr i8, ptr %2, i64 %66
  %70 = load i8, ptr %69, align 1, !noalias !43
  %71 = add nuw nsw i64 %66, 1
  %72 = icmp eq i64 %68, 63
  br i1 %72, label %73, label %79

73:
  %74 = icmp ugt i8 %70, 1
  br i1 %74, label %602, label %75

75:
  %76 = icmp eq i8 %70, 1
  %77 = or i64 %67, -9223372036854775808
  %78 = select i1 %76, i64 %77, i64 %67
  br label %602

79:
  %80 = and i8 %70, 127
  %81 = zext i8 %80 to i64
  %82 = shl i64 %81, %68
  %83 = or i64 %67, %82
  %84 = icmp sgt i8 %70, -1
  br i1 %84, label %602, label %85

85:
  %86 = add nuw nsw i64 %68, 7
  %87 = icmp slt i64 %71, %3
  br i1 %87, label %65, label %602

88:
  %89 = icmp slt i64 %603, %3
  br i1 %89, label %90, label %606

90:
  %91 = phi i64 [ %603, %88 ], [ %96, %110 ]
  %92 = phi i64 [ 0, %88 ], [ %108, %110 ]
  %93 = phi i64 [ 0, %88 ], [ %111, %110 ]
  %94 = getelementptr i8, ptr %2, i64 %91
  %95 = load i8, ptr %94, align 1, !noalias !46
  %96 = add nuw nsw i64 %91, 1
  %97 = icmp eq i64 %93, 63
  br i1 %97, label %98, label %104

98:
  %99 = icmp ugt i8 %95, 1
  br i1 %99, label %606, label %100

100:
  %101 = icmp eq i8 %95, 1
  %102 = or i64 %92, -9223372036854775808
  %103 = select i1 %101, i64 %102, i64 %92
  br label %606

104:
  %105 = and i8 %95, 127
  %106 = zext i8 %105 to i64
  %107 = shl i64 %106, %93
  %108 = or i64 %92, %107
  %109 = icmp sgt i8 %95, -1
  br i1 %109, label %606, label %110

110:
  %111 = add nuw nsw i64 %93, 7
  %112 = icmp slt i64 %96, %3
  br i1 %112, label %90, label %606

113:
  %114 = icmp slt i64 %608, 8
  %115 = icmp slt i64 %604, %4
  %116 = select i1 %114, i1 true, i1 %115
  %117 = sub nsw i64 %5, %608
  %118 = icmp sgt i64 %604, %117
  %119 = select i1 %116, i1 true, i1 %118
  br i1 %119, label %548, label %120

120:
  %121 = and i64 %608, 4294967295
  %122 = call i64 @llvm.umin.i64(i64 %121, i64 2147479552)
  %123 = icmp slt i64 %122, %608
  br i1 %123, label %124, label %128

124:
  %125 = getelementptr i8, ptr %6, i64 48
  %126 = load i64, ptr %125, align 8
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %548, label %128

128:
  %129 = sub nsw i64 %3, %607
  %130 = icmp sgt i64 %122, %129
  br i1 %130, label %548, label %131

131:
  %132 = add nuw nsw i64 %607, %122
  br label %133

133:
  %134 = phi i64 [ %132, %131 ], [ %617, %186 ]
  %135 = phi i64 [ 0, %131 ], [ %187, %186 ]
  %136 = phi i64 [ -8, %131 ], [ %618, %186 ]
  %137 = icmp slt i64 %134, %3
  br i1 %137, label %138, label %610

138:
  %139 = phi i64 [ %134, %133 ], [ %144, %158 ]
  %140 = phi i64 [ 0, %133 ], [ %156, %158 ]
  %141 = phi i64 [ 0, %133 ], [ %159, %158 ]
  %142 = getelementptr i8, ptr %2, i64 %139
  %143 = load i8, ptr %142, align 1, !noalias !49
  %144 = add nsw i64 %139, 1
  %145 = icmp eq i64 %141, 63
  br i1 %145, label %146, label %152

146:
  %147 = icmp ugt i8 %143, 1
  br i1 %147, label %610, label %148

148:
  %149 = icmp eq i8 %143, 1
  %150 = or i64 %140, -9223372036854775808
  %151 = select i1 %149, i64 %150, i64 %140
  br label %610

152:
  %153 = and i8 %143, 127
  %154 = zext i8 %153 to i64
  %155 = shl i64 %154, %141
  %156 = or i64 %140, %155
  %157 = icmp sgt i8 %143, -1
  br i1 %157, label %610, label %158

158:
  %159 = add nuw nsw i64 %141, 7
  %160 = icmp slt i64 %144, %3
  br i1 %160, label %138, label %610

161:
  %162 = icmp slt i64 %611, %3
  br i1 %162, label %163, label %616

163:
  %164 = phi i64 [ %611, %161 ], [ %169, %183 ]
  %165 = phi i64 [ 0, %161 ], [ %181, %183 ]
  %166 = phi i64 [ 0, %161 ], [ %184, %183 ]
  %167 = getelementptr i8, ptr %2, i64 %164
  %168 = load i8, ptr %167, align 1, !noalias !52
  %169 = add nuw nsw i64 %164, 1
  %170 = icmp eq i64 %166, 63
  br i1 %170, label %171, label %177

171:
  %172 = icmp ugt i8 %168, 1
  br i1 %172, label %616, label %173

173:
  %174 = icmp eq i8 %168, 1
  %175 = or i64 %165, -9223372036854775808
  %176 = select i1 %174, i64 %175, i64 %165
  br label %616

177:
  %178 = and i8 %168, 127
  %179 = zext i8 %178 to i64
  %180 = shl i64 %179, %166
  %181 = or i64 %165, %180
  %182 = icmp sgt i8 %168, -1
  br i1 %182, label %616, label %183

183:
  %184 = add nuw nsw i64 %166, 7
  %185 = icmp slt i64 %169, %3
  br i1 %185, label %163, label %616

186:
  %187 = add nuw nsw i64 %135, 1
  %188 = icmp slt i64 %612, 0
  %189 = icmp sgt i64 %612, 3
  %190 = or i1 %188, %189
  %191 = xor i1 %190, true
  %192 = icmp sgt i64 %618, %136
  %193 = select i1 %191, i1 %192, i1 false
  %194 = and i64 %618, 7
  %195 = icmp eq i64 %194, 0
  %196 = select i1 %193, i1 %195, i1 false
  %197 = xor i1 %196, true
  %198 = add nsw i64 %608, -8
  %199 = icmp sgt i64 %618, %198
  %200 = select i1 %197, i1 true, i1 %199
  br i1 %200, label %201, label %133

201:
  %202 = phi i64 [ %617, %616 ], [ %611, %610 ], [ -4, %186 ]
  %203 = phi i64 [ %135, %616 ], [ %135, %610 ], [ %187, %186 ]
  %204 = icmp slt i64 %202, 0
  br i1 %204, label %548, label %205

205:
  %206 = icmp slt i64 %122, %608
  %207 = icmp sgt i64 %203, 0
  %208 = select i1 %206, i1 %207, i1 false
  br i1 %208, label %548, label %209

209:
  %210 = icmp ne i64 %608, %37
  %211 = icmp slt i64 %604, %36
  %212 = select i1 %210, i1 true, i1 %211
  br i1 %212, label %217, label %213

213:
  %214 = sub nsw i64 %36, %608
  %215 = xor i64 %604, %214
  %216 = icmp sgt i64 %215, 8191
  br i1 %216, label %217, label %231

217:
  %218 = icmp eq i64 %34, %9
  br i1 %218, label %548, label %219

219:
  %220 = mul nsw i64 %34, 10
  %221 = getelementptr i64, ptr %8, i64 %220
  store i64 %33, ptr %221, align 8
  %222 = getelementptr i64, ptr %8, i64 %220
  %223 = getelementptr i8, ptr %222, i64 8
  store i64 %604, ptr %223, align 8
  %224 = getelementptr i64, ptr %8, i64 %220
  %225 = getelementptr i8, ptr %224, i64 16
  store i64 %608, ptr %225, align 8
  store i64 4, ptr %27, align 8
  store i64 6, ptr %28, align 8
  br label %226

226:
  %227 = load i64, ptr %28, align 8
  %228 = icmp sgt i64 %227, 0
  br i1 %228, label %620, label %229

229:
  %230 = add nsw i64 %34, 1
  br label %231

231:
  %232 = phi i64 [ %230, %229 ], [ %34, %213 ]
  %233 = phi i64 [ %608, %229 ], [ %37, %213 ]
  %234 = mul nsw i64 %232, 10
  %235 = add nsw i64 %234, -10
  %236 = add nsw i64 %604, %608
  %237 = getelementptr i64, ptr %8, i64 %234
  %238 = getelementptr i8, ptr %237, i64 -56
  store i64 %236, ptr %238, align 8
  %239 = icmp slt i64 %608, 513
  br i1 %239, label %240, label %249

240:
  %241 = and i64 %604, 8191
  %242 = add nuw nsw i64 %241, %608
  %243 = icmp sgt i64 %242, 7936
  %244 = icmp sgt i64 %242, 8064
  %245 = zext i1 %243 to i64
  %246 = zext i1 %244 to i64
  %247 = add nuw nsw i64 %245, %246
  %248 = or i64 %247, 4
  br label %249

249:
  %250 = phi i64 [ %248, %240 ], [ 4, %231 ]
  %251 = add nsw i64 %235, %250
  %252 = getelementptr i64, ptr %8, i64 %251
  %253 = load i64, ptr %252, align 8
  %254 = add nsw i64 %253, 1
  %255 = getelementptr i64, ptr %8, i64 %251
  store i64 %254, ptr %255, align 8
  %256 = add nsw i64 %235, %250
  %257 = add nsw i64 %256, 3
  %258 = getelementptr i64, ptr %8, i64 %257
  %259 = load i64, ptr %258, align 8
  %260 = add nsw i64 %259, %203
  %261 = getelementptr i64, ptr %8, i64 %257
  store i64 %260, ptr %261, align 8
  br label %540

262:
  %263 = icmp eq i64 %35, %11
  br i1 %263, label %548, label %264

264:
  %265 = shl i64 %35, 4
  %266 = getelementptr i8, ptr %10, i64 %265
  store i64 %600, ptr %266, align 8
  %267 = shl i64 %35, 4
  %268 = getelementptr i8, ptr %10, i64 %267
  %269 = getelementptr i8, ptr %268, i64 8
  store i64 %599, ptr %269, align 8
  store i64 0, ptr %15, align 8, !noalias !55
  store i64 0, ptr %16, align 8, !noalias !55
  %270 = icmp ugt i64 %600, 17
  br i1 %270, label %626, label %271

271:
  %272 = mul nuw nsw i64 %600, 320
  %273 = getelementptr i64, ptr %7, i64 %272
  %274 = load i64, ptr %273, align 8, !noalias !55
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %626, label %276

276:
  %277 = or i64 %272, 1
  %278 = or i64 %272, 1
  %279 = add nsw i64 %278, %274
  store i64 %277, ptr %15, align 8, !noalias !55
  %280 = sub i64 %279, %277
  %281 = icmp slt i64 %280, 1
  %282 = select i1 %281, i64 0, i64 %280
  store i64 %282, ptr %16, align 8, !noalias !55
  br label %283

283:
  %284 = phi i64 [ %599, %276 ], [ %530, %529 ]
  %285 = load i64, ptr %16, align 8, !noalias !55
  %286 = icmp sgt i64 %285, 0
  br i1 %286, label %532, label %626

287:
  %288 = icmp slt i64 %284, %3
  br i1 %288, label %289, label %312

289:
  %290 = phi i64 [ %284, %287 ], [ %295, %309 ]
  %291 = phi i64 [ 0, %287 ], [ %307, %309 ]
  %292 = phi i64 [ 0, %287 ], [ %310, %309 ]
  %293 = getelementptr i8, ptr %2, i64 %290
  %294 = load i8, ptr %293, align 1, !noalias !59
  %295 = add nsw i64 %290, 1
  %296 = icmp eq i64 %292, 63
  br i1 %296, label %297, label %303

297:
  %298 = icmp ugt i8 %294, 1
  br i1 %298, label %312, label %299

299:
  %300 = icmp eq i8 %294, 1
  %301 = or i64 %291, -9223372036854775808
  %302 = select i1 %300, i64 %301, i64 %291
  br label %312

303:
  %304 = and i8 %294, 127
  %305 = zext i8 %304 to i64
  %306 = shl i64 %305, %292
  %307 = or i64 %291, %306
  %308 = icmp sgt i8 %294, -1
  br i1 %308, label %312, label %309

309:
  %310 = add nuw nsw i64 %292, 7
  %311 = icmp slt i64 %295, %3
  br i1 %311, label %289, label %312

312:
  %313 = phi i64 [ %295, %303 ], [ %295, %299 ], [ -2, %297 ], [ -1, %309 ], [ -1, %287 ]
  %314 = phi i64 [ %307, %303 ], [ %302, %299 ], [ 0, %297 ], [ 0, %309 ], [ 0, %287 ]
  %315 = icmp slt i64 %313, 0
  br i1 %315, label %529, label %316

316:
  %317 = icmp sgt i64 %314, 2147479551
  br i1 %317, label %529, label %318

318:
  %319 = icmp slt i64 %314, 0
  %320 = sub nsw i64 %3, %313
  %321 = icmp sgt i64 %314, %320
  %322 = select i1 %319, i1 true, i1 %321
  %323 = add nuw nsw i64 %313, %314
  %324 = select i1 %322, i64 -3, i64 %323
  br label %529

325:
  %326 = phi i64 [ %284, %532 ], [ %379, %378 ]
  %327 = icmp slt i64 %326, %3
  br i1 %327, label %328, label %351

328:
  %329 = phi i64 [ %326, %325 ], [ %334, %348 ]
  %330 = phi i64 [ 0, %325 ], [ %346, %348 ]
  %331 = phi i64 [ 0, %325 ], [ %349, %348 ]
  %332 = getelementptr i8, ptr %2, i64 %329
  %333 = load i8, ptr %332, align 1, !noalias !65
  %334 = add nsw i64 %329, 1
  %335 = icmp eq i64 %331, 63
  br i1 %335, label %336, label %342

336:
  %337 = icmp ugt i8 %333, 1
  br i1 %337, label %351, label %338

338:
  %339 = icmp eq i8 %333, 1
  %340 = or i64 %330, -9223372036854775808
  %341 = select i1 %339, i64 %340, i64 %330
  br label %351

342:
  %343 = and i8 %333, 127
  %344 = zext i8 %343 to i64
  %345 = shl i64 %344, %331
  %346 = or i64 %330, %345
  %347 = icmp sgt i8 %333, -1
  br i1 %347, label %351, label %348

348:
  %349 = add nuw nsw i64 %331, 7
  %350 = icmp slt i64 %334, %3
  br i1 %350, label %328, label %351

351:
  %352 = phi i64 [ %334, %342 ], [ %334, %338 ], [ -2, %336 ], [ -1, %348 ], [ -1, %325 ]
  %353 = phi i64 [ %346, %342 ], [ %341, %338 ], [ 0, %336 ], [ 0, %348 ], [ 0, %325 ]
  %354 = icmp slt i64 %352, 0
  %355 = icmp eq i64 %353, 0
  %356 = select i1 %354, i1 true, i1 %355
  br i1 %356, label %529, label %357

357:
  %358 = icmp slt i64 %353, 0
  %359 = icmp sgt i64 %353, 3
  %360 = or i1 %358, %359
  br i1 %360, label %529, label %361

361:
  %362 = icmp slt i64 %352, %3
  br i1 %362, label %363, label %378

363:
  %364 = phi i64 [ %352, %361 ], [ %368, %375 ]
  %365 = phi i64 [ 0, %361 ], [ %376, %375 ]
  %366 = getelementptr i8, ptr %2, i64 %364
  %367 = load i8, ptr %366, align 1, !noalias !71
  %368 = add nuw nsw i64 %364, 1
  %369 = icmp eq i64 %365, 63
  br i1 %369, label %370, label %373

370:
  %371 = icmp ugt i8 %367, 1
  %372 = select i1 %371, i64 -2, i64 %368
  br label %378

373:
  %374 = icmp sgt i8 %367, -1
  br i1 %374, label %378, label %375

375:
  %376 = add nuw nsw i64 %365, 7
  %377 = icmp slt i64 %368, %3
  br i1 %377, label %363, label %378

378:
  %379 = phi i64 [ %368, %373 ], [ -1, %361 ], [ %372, %370 ], [ -1, %375 ]
  %380 = icmp slt i64 %379, 0
  br i1 %380, label %529, label %325

381:
  %382 = icmp slt i64 %284, %3
  br i1 %382, label %383, label %406

383:
  %384 = phi i64 [ %284, %381 ], [ %389, %403 ]
  %385 = phi i64 [ 0, %381 ], [ %401, %403 ]
  %386 = phi i64 [ 0, %381 ], [ %404, %403 ]
  %387 = getelementptr i8, ptr %2, i64 %384
  %388 = load i8, ptr %387, align 1, !noalias !74
  %389 = add nsw i64 %384, 1
  %390 = icmp eq i64 %386, 63
  br i1 %390, label %391, label %397

391:
  %392 = icmp ugt i8 %388, 1
  br i1 %392, label %406, label %393

393:
  %394 = icmp eq i8 %388, 1
  %395 = or i64 %385, -9223372036854775808
  %396 = select i1 %394, i64 %395, i64 %385
  br label %406

397:
  %398 = and i8 %388, 127
  %399 = zext i8 %398 to i64
  %400 = shl i64 %399, %386
  %401 = or i64 %385, %400
  %402 = icmp sgt i8 %388, -1
  br i1 %402, label %406, label %403

403:
  %404 = add nuw nsw i64 %386, 7
  %405 = icmp slt i64 %389, %3
  br i1 %405, label %383, label %406

406:
  %407 = phi i64 [ %389, %397 ], [ %389, %393 ], [ -2, %391 ], [ -1, %403 ], [ -1, %381 ]
  %408 = phi i64 [ %401, %397 ], [ %396, %393 ], [ 0, %391 ], [ 0, %403 ], [ 0, %381 ]
  %409 = icmp eq i64 %537, 4
  %410 = icmp sgt i64 %407, -1
  %411 = select i1 %409, i1 %410, i1 false
  br i1 %411, label %412, label %529

412:
  store i64 0, ptr %13, align 8, !noalias !77
  store i64 0, ptr %14, align 8, !noalias !77
  %413 = icmp slt i64 %408, 0
  %414 = sub nsw i64 %3, %407
  %415 = icmp sgt i64 %408, %414
  %416 = select i1 %413, i1 true, i1 %415
  br i1 %416, label %529, label %417

417:
  store i64 0, ptr %13, align 8, !noalias !77
  %418 = icmp eq i64 %408, 0
  %419 = select i1 %418, i64 0, i64 %408
  store i64 %419, ptr %14, align 8, !noalias !77
  br label %420

420:
  %421 = phi i64 [ %407, %417 ], [ %522, %521 ]
  %422 = load i64, ptr %14, align 8, !noalias !77
  %423 = icmp sgt i64 %422, 0
  br i1 %423, label %524, label %529

424:
  %425 = phi i64 [ %421, %524 ], [ %430, %444 ]
  %426 = phi i64 [ 0, %524 ], [ %442, %444 ]
  %427 = phi i64 [ 0, %524 ], [ %445, %444 ]
  %428 = getelementptr i8, ptr %2, i64 %425
  %429 = load i8, ptr %428, align 1, !noalias !81
  %430 = add nsw i64 %425, 1
  %431 = icmp eq i64 %427, 63
  br i1 %431, label %432, label %438

432:
  %433 = icmp ugt i8 %429, 1
  br i1 %433, label %447, label %434

434:
  %435 = icmp eq i8 %429, 1
  %436 = or i64 %426, -9223372036854775808
  %437 = select i1 %435, i64 %436, i64 %426
  br label %447

438:
  %439 = and i8 %429, 127
  %440 = zext i8 %439 to i64
  %441 = shl i64 %440, %427
  %442 = or i64 %426, %441
  %443 = icmp sgt i8 %429, -1
  br i1 %443, label %447, label %444

444:
  %445 = add nuw nsw i64 %427, 7
  %446 = icmp slt i64 %430, %3
  br i1 %446, label %424, label %447

447:
  %448 = phi i64 [ %430, %438 ], [ %430, %434 ], [ -2, %432 ], [ -1, %444 ], [ -1, %524 ]
  %449 = phi i64 [ %442, %438 ], [ %437, %434 ], [ 0, %432 ], [ 0, %444 ], [ 0, %524 ]
  %450 = icmp slt i64 %448, 0
  br i1 %450, label %460, label %451

451:
  %452 = icmp sgt i64 %449, 2147479551
  br i1 %452, label %460, label %453

453:
  %454 = icmp slt i64 %449, 0
  %455 = sub nsw i64 %3, %448
  %456 = icmp sgt i64 %449, %455
  %457 = select i1 %454, i1 true, i1 %456
  %458 = add nuw nsw i64 %448, %449
  %459 = select i1 %457, i64 -3, i64 %458
  br label %460

460:
  %461 = phi i64 [ %459, %453 ], [ %448, %447 ], [ -6, %451 ]
  %462 = icmp sgt i64 %461, -1
  br i1 %462, label %463, label %501

463:
  %464 = icmp slt i64 %461, %3
  br i1 %464, label %465, label %488

465:
  %466 = phi i64 [ 0, %463 ], [ %486, %485 ]
  %467 = phi i64 [ 0, %463 ], [ %483, %485 ]
  %468 = phi i64 [ %461, %463 ], [ %471, %485 ]
  %469 = getelementptr i8, ptr %2, i64 %468
  %470 = load i8, ptr %469, align 1, !noalias !87
  %471 = add nuw nsw i64 %468, 1
  %472 = icmp eq i64 %466, 63
  br i1 %472, label %473, label %479

473:
  %474 = icmp ugt i8 %470, 1
  br i1 %474, label %488, label %475

475:
  %476 = icmp eq i8 %470, 1
  %477 = or i64 %467, -9223372036854775808
  %478 = select i1 %476, i64 %477, i64 %467
  br label %488

479:
  %480 = and i8 %470, 127
  %481 = zext i8 %480 to i64
  %482 = shl i64 %481, %466
  %483 = or i64 %467, %482
  %484 = icmp sgt i8 %470, -1
  br i1 %484, label %488, label %485

485:
  %486 = add nuw nsw i64 %466, 7
  %487 = icmp slt i64 %471, %3
  br i1 %487, label %465, label %488

488:
  %489 = phi i64 [ %483, %479 ], [ %478, %475 ], [ 0, %473 ], [ 0, %485 ], [ 0, %463 ]
  %490 = phi i64 [ %471, %479 ], [ %471, %475 ], [ -2, %473 ], [ -1, %485 ], [ -1, %463 ]
  %491 = icmp slt i64 %490, 0
  br i1 %491, label %501, label %492

492:
  %493 = icmp sgt i64 %489, 2147479551
  br i1 %493, label %501, label %494

494:
  %495 = icmp slt i64 %489, 0
  %496 = sub nsw i64 %3, %490
  %497 = icmp sgt i64 %489, %496
  %498 = select i1 %495, i1 true, i1 %497
  %499 = add nuw nsw i64 %490, %489
  %500 = select i1 %498, i64 -3, i64 %499
  br label %501

501:
  %502 = phi i64 [ %461, %460 ], [ %500, %494 ], [ %490, %488 ], [ -6, %492 ]
  %503 = icmp sgt i64 %502, -1
  br i1 %503, label %504, label %521

504:
  %505 = icmp slt i64 %502, %3
  br i1 %505, label %506, label %521

506:
  %507 = phi i64 [ 0, %504 ], [ %519, %518 ]
  %508 = phi i64 [ %502, %504 ], [ %511, %518 ]
  %509 = getelementptr i8, ptr %2, i64 %508
  %510 = load i8, ptr %509, align 1, !noalias !93
  %511 = add nuw nsw i64 %508, 1
  %512 = icmp eq i64 %507, 63
  br i1 %512, label %513, label %516

513:
  %514 = icmp ugt i8 %510, 1
  %515 = select i1 %514, i64 -2, i64 %511
  br label %521

516:
  %517 = icmp sgt i8 %510, -1
  br i1 %517, label %521, label %518

518:
  %519 = add nuw nsw i64 %507, 7
  %520 = icmp slt i64 %511, %3
  br i1 %520, label %506, label %521

521:
  %522 = phi i64 [ %502, %501 ], [ %511, %516 ], [ -1, %504 ], [ %515, %513 ], [ -1, %518 ]
  %523 = icmp slt i64 %522, 0
  br i1 %523, label %529, label %420

524:
  %525 = load i64, ptr %13, align 8, !noalias !77
  %526 = add nsw i64 %422, -1
  store i64 %526, ptr %14, align 8, !noalias !77
  %527 = add i64 %525, 1
  store i64 %527, ptr %13, align 8, !noalias !77
  %528 = icmp slt i64 %421, %3
  br i1 %528, label %424, label %447

529:
  %530 = phi i64 [ %407, %406 ], [ %421, %420 ], [ %352, %351 ], [ %379, %378 ], [ %324, %318 ], [ %313, %312 ], [ -6, %316 ], [ -4, %357 ], [ -3, %412 ], [ %522, %521 ]
  %531 = icmp slt i64 %530, 0
  br i1 %531, label %626, label %283

532:
  %533 = load i64, ptr %15, align 8, !noalias !55
  %534 = add nsw i64 %285, -1
  store i64 %534, ptr %16, align 8, !noalias !55
  %535 = add i64 %533, 1
  store i64 %535, ptr %15, align 8, !noalias !55
  %536 = getelementptr i64, ptr %7, i64 %533
  %537 = load i64, ptr %536, align 8, !noalias !55
  switch i64 %537, label %381 [
    i64 2, label %287
    i64 3, label %325
  ]

538:
  %539 = add nsw i64 %35, 1
  br label %540

540:
  %541 = phi i64 [ %202, %249 ], [ %627, %538 ]
  %542 = phi i64 [ %232, %249 ], [ %34, %538 ]
  %543 = phi i64 [ %35, %249 ], [ %539, %538 ]
  %544 = phi i64 [ %236, %249 ], [ %36, %538 ]
  %545 = phi i64 [ %233, %249 ], [ 0, %538 ]
  br label %32

546:
  %547 = phi i32 [ 0, %548 ], [ %591, %593 ], [ %30, %557 ], [ %564, %566 ], [ %573, %575 ], [ %582, %584 ]
  ret i32 %547

548:
  %549 = phi i64 [ %33, %262 ], [ %33, %598 ], [ %33, %602 ], [ %33, %606 ], [ %33, %113 ], [ %33, %124 ], [ %33, %128 ], [ %33, %201 ], [ %33, %205 ], [ %33, %217 ], [ %599, %62 ], [ %33, %626 ]
  %550 = phi i64 [ 2, %262 ], [ %599, %598 ], [ %603, %602 ], [ %607, %606 ], [ -5, %113 ], [ -6, %124 ], [ -3, %128 ], [ %202, %201 ], [ -6, %205 ], [ 1, %217 ], [ 0, %62 ], [ %627, %626 ]
  %551 = phi i64 [ %600, %262 ], [ -1, %598 ], [ %600, %602 ], [ %600, %606 ], [ %600, %113 ], [ %600, %124 ], [ %600, %128 ], [ %600, %201 ], [ %600, %205 ], [ %600, %217 ], [ %600, %62 ], [ %600, %626 ]
  store i64 %549, ptr %6, align 8
  %552 = getelementptr i8, ptr %6, i64 8
  store i64 %34, ptr %552, align 8
  %553 = getelementptr i8, ptr %6, i64 16
  store i64 %35, ptr %553, align 8
  %554 = getelementptr i8, ptr %6, i64 24
  store i64 %36, ptr %554, align 8
  %555 = getelementptr i8, ptr %6, i64 32
  store i64 %37, ptr %555, align 8
  %556 = getelementptr i8, ptr %6, i64 40
  store i64 %551, ptr %556, align 8
  store i64 %550, ptr %0, align 8
  br label %546

557:
  %558 = icmp sgt i32 %30, 0
  %559 = load ptr, ptr %18, align 8
  %560 = select i1 %558, ptr %559, ptr undef
  store ptr %560, ptr %1, align 8
  br label %546

561:
  %562 = getelementptr i8, ptr %6, i64 8
  %563 = load i64, ptr %562, align 8
  store i64 0, ptr %19, align 8
  %564 = call i32 @3(ptr nonnull %19, ptr nonnull %20, i64 %563)
  %565 = load i64, ptr %19, align 8
  switch i32 %564, label %566 [
    i32 -2, label %570
    i32 0, label %570
  ], !prof !0

566:
  %567 = icmp sgt i32 %564, 0
  %568 = load ptr, ptr %20, align 8
  %569 = select i1 %567, ptr %568, ptr undef
  store ptr %569, ptr %1, align 8
  br label %546

570:
  %571 = getelementptr i8, ptr %6, i64 16
  %572 = load i64, ptr %571, align 8
  store i64 0, ptr %21, align 8
  %573 = call i32 @3(ptr nonnull %21, ptr nonnull %22, i64 %572)
  %574 = load i64, ptr %21, align 8
  switch i32 %573, label %575 [
    i32 -2, label %579
    i32 0, label %579
  ], !prof !0

575:
  %576 = icmp sgt i32 %573, 0
  %577 = load ptr, ptr %22, align 8
  %578 = select i1 %576, ptr %577, ptr undef
  store ptr %578, ptr %1, align 8
  br label %546

579:
  %580 = getelementptr i8, ptr %6, i64 24
  %581 = load i64, ptr %580, align 8
  store i64 0, ptr %23, align 8
  %582 = call i32 @3(ptr nonnull %23, ptr nonnull %24, i64 %581)
  %583 = load i64, ptr %23, align 8
  switch i32 %582, label %584 [
    i32 -2, label %588
    i32 0, label %588
  ], !prof !0

584:
  %585 = icmp sgt i32 %582, 0
  %586 = load ptr, ptr %24, align 8
  %587 = select i1 %585, ptr %586, ptr undef
  store ptr %587, ptr %1, align 8
  br label %546

588:
  %589 = getelementptr i8, ptr %6, i64 32
  %590 = load i64, ptr %589, align 8
  store i64 0, ptr %25, align 8
  %591 = call i32 @3(ptr nonnull %25, ptr nonnull %26, i64 %590)
  %592 = load i64, ptr %25, align 8
  switch i32 %591, label %593 [
    i32 -2, label %597
    i32 0, label %597
  ], !prof !0

593:
  %594 = icmp sgt i32 %591, 0
  %595 = load ptr, ptr %26, align 8
  %596 = select i1 %594, ptr %595, ptr undef
  store ptr %596, ptr %1, align 8
  br label %546

597:
  br label %32

598:
  %599 = phi i64 [ %45, %53 ], [ %45, %49 ], [ -2, %47 ], [ -1, %59 ], [ -1, %32 ]
  %600 = phi i64 [ %57, %53 ], [ %52, %49 ], [ 0, %47 ], [ 0, %59 ], [ 0, %32 ]
  %601 = icmp slt i64 %599, 0
  br i1 %601, label %548, label %62

602:
  %603 = phi i64 [ %71, %79 ], [ %71, %75 ], [ -2, %73 ], [ -1, %85 ], [ -1, %63 ]
  %604 = phi i64 [ %83, %79 ], [ %78, %75 ], [ 0, %73 ], [ 0, %85 ], [ 0, %63 ]
  %605 = icmp slt i64 %603, 0
  br i1 %605, label %548, label %88

606:
  %607 = phi i64 [ %96, %104 ], [ %96, %100 ], [ -2, %98 ], [ -1, %110 ], [ -1, %88 ]
  %608 = phi i64 [ %108, %104 ], [ %103, %100 ], [ 0, %98 ], [ 0, %110 ], [ 0, %88 ]
  %609 = icmp slt i64 %607, 0
  br i1 %609, label %548, label %113

610:
  %611 = phi i64 [ %144, %152 ], [ %144, %148 ], [ -2, %146 ], [ -1, %158 ], [ -1, %133 ]
  %612 = phi i64 [ %156, %152 ], [ %151, %148 ], [ 0, %146 ], [ 0, %158 ], [ 0, %133 ]
  %613 = icmp slt i64 %611, 0
  %614 = icmp eq i64 %612, 0
  %615 = select i1 %613, i1 true, i1 %614
  br i1 %615, label %201, label %161

616:
  %617 = phi i64 [ %169, %177 ], [ %169, %173 ], [ -2, %171 ], [ -1, %183 ], [ -1, %161 ]
  %618 = phi i64 [ %181, %177 ], [ %176, %173 ], [ 0, %171 ], [ 0, %183 ], [ 0, %161 ]
  %619 = icmp slt i64 %617, 0
  br i1 %619, label %201, label %186

620:
  %621 = load i64, ptr %27, align 8
  %622 = add nsw i64 %227, -1
  store i64 %622, ptr %28, align 8
  %623 = add i64 %621, 1
  store i64 %623, ptr %27, align 8
  %624 = getelementptr i64, ptr %8, i64 %220
  %625 = getelementptr i64, ptr %624, i64 %621
  store i64 0, ptr %625, align 8
  br label %226

626:
  %627 = phi i64 [ -7, %271 ], [ -7, %264 ], [ %530, %529 ], [ %284, %283 ]
  %628 = icmp slt i64 %627, 0
  br i1 %628, label %548, label %538
}

define i32 @kernel.fill_objects(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11) {
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca ptr, align 8
  store ptr null, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca ptr, align 8
  store ptr null, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  %22 = alloca ptr, align 8
  store ptr null, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca ptr, align 8
  store ptr null, ptr %24, align 8
  %25 = alloca i64, align 8
  store i64 0, ptr %25, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  store i64 %5, ptr %13, align 8
  %27 = sub i64 %6, %5
  %28 = icmp slt i64 %27, 1
  %29 = select i1 %28, i64 0, i64 %27
  store i64 %29, ptr %14, align 8
  br label %30

30:
  %31 = load i64, ptr %14, align 8
  %32 = icmp sgt i64 %31, 0
  br i1 %32, label %186, label %185

33:
  %34 = phi i64 [ %194, %239 ], [ %269, %150 ]
  %35 = phi i64 [ %214, %239 ], [ %123, %150 ]
  %36 = load i64, ptr %26, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %242, label %182

38:
  %39 = phi i64 [ %34, %242 ], [ %44, %58 ]
  %40 = phi i64 [ 0, %242 ], [ %56, %58 ]
  %41 = phi i64 [ 0, %242 ], [ %59, %58 ]
  %42 = getelementptr i8, ptr %2, i64 %39
  %43 = load i8, ptr %42, align 1, !noalias !96
  %44 = add nsw i64 %39, 1
  %45 = icmp eq i64 %41, 63
  br i1 %45, label %46, label %52

46:
  %47 = icmp ugt i8 %43, 1
  br i1 %47, label %247, label %48

48:
  %49 = icmp eq i8 %43, 1
  %50 = or i64 %40, -9223372036854775808
  %51 = select i1 %49, i64 %50, i64 %40
  br label %247

52:
  %53 = and i8 %43, 127
  %54 = zext i8 %53 to i64
  %55 = shl i64 %54, %41
  %56 = or i64 %40, %55
  %57 = icmp sgt i8 %43, -1
  br i1 %57, label %247, label %58

58:
  %59 = add nuw nsw i64 %41, 7
  %60 = icmp slt i64 %44, %3
  br i1 %60, label %38, label %247

61:
  %62 = phi i32 [ 0, %63 ], [ 0, %89 ], [ 0, %115 ], [ 0, %149 ], [ 0, %177 ], [ 0, %184 ], [ 0, %185 ], [ %223, %225 ], [ %233, %235 ], [ %193, %195 ], [ %203, %205 ], [ %213, %215 ]
  ret i32 %62

63:
  store i64 1, ptr %0, align 8
  br label %61

64:
  %65 = icmp slt i64 %248, %3
  br i1 %65, label %66, label %253

66:
  %67 = phi i64 [ %248, %64 ], [ %72, %86 ]
  %68 = phi i64 [ 0, %64 ], [ %84, %86 ]
  %69 = phi i64 [ 0, %64 ], [ %87, %86 ]
  %70 = getelementptr i8, ptr %2, i64 %67
  %71 = load i8, ptr %70, align 1, !noalias !99
  %72 = add nuw nsw i64 %67, 1
  %73 = icmp eq i64 %69, 63
  br i1 %73, label %74, label %80

74:
  %75 = icmp ugt i8 %71, 1
  br i1 %75, label %253, label %76

76:
  %77 = icmp eq i8 %71, 1
  %78 = or i64 %68, -9223372036854775808
  %79 = select i1 %77, i64 %78, i64 %68
  br label %253

80:
  %81 = and i8 %71, 127
  %82 = zext i8 %81 to i64
  %83 = shl i64 %82, %69
  %84 = or i64 %68, %83
  %85 = icmp sgt i8 %71, -1
  br i1 %85, label %253, label %86

86:
  %87 = add nuw nsw i64 %69, 7
  %88 = icmp slt i64 %72, %3
  br i1 %88, label %66, label %253

89:
  store i64 1, ptr %0, align 8
  br label %61

90:
  %91 = icmp slt i64 %254, %3
  br i1 %91, label %92, label %257

92:
  %93 = phi i64 [ %254, %90 ], [ %98, %112 ]
  %94 = phi i64 [ 0, %90 ], [ %110, %112 ]
  %95 = phi i64 [ 0, %90 ], [ %113, %112 ]
  %96 = getelementptr i8, ptr %2, i64 %93
  %97 = load i8, ptr %96, align 1, !noalias !102
  %98 = add nuw nsw i64 %93, 1
  %99 = icmp eq i64 %95, 63
  br i1 %99, label %100, label %106

100:
  %101 = icmp ugt i8 %97, 1
  br i1 %101, label %257, label %102

102:
  %103 = icmp eq i8 %97, 1
  %104 = or i64 %94, -9223372036854775808
  %105 = select i1 %103, i64 %104, i64 %94
  br label %257

106:
  %107 = and i8 %97, 127
  %108 = zext i8 %107 to i64
  %109 = shl i64 %108, %95
  %110 = or i64 %94, %109
  %111 = icmp sgt i8 %97, -1
  br i1 %111, label %257, label %112

112:
  %113 = add nuw nsw i64 %95, 7
  %114 = icmp slt i64 %98, %3
  br i1 %114, label %92, label %257

115:
  store i64 1, ptr %0, align 8
  br label %61

116:
  %117 = getelementptr i64, ptr %7, i64 %243
  store i64 %255, ptr %117, align 8
  %118 = getelementptr i64, ptr %8, i64 %243
  store i64 %259, ptr %118, align 8
  %119 = getelementptr i64, ptr %9, i64 %243
  store i64 %258, ptr %119, align 8
  %120 = getelementptr i64, ptr %10, i64 %243
  store i64 %35, ptr %120, align 8
  %121 = add nuw nsw i64 %258, %261
  br label %122

122:
  %123 = phi i64 [ %35, %116 ], [ %181, %178 ]
  %124 = phi i64 [ %121, %116 ], [ %273, %178 ]
  %125 = icmp slt i64 %124, %3
  br i1 %125, label %126, label %268

126:
  %127 = phi i64 [ 0, %122 ], [ %144, %146 ]
  %128 = phi i64 [ 0, %122 ], [ %147, %146 ]
  %129 = phi i64 [ %124, %122 ], [ %132, %146 ]
  %130 = getelementptr i8, ptr %2, i64 %129
  %131 = load i8, ptr %130, align 1, !noalias !105
  %132 = add nsw i64 %129, 1
  %133 = icmp eq i64 %128, 63
  br i1 %133, label %134, label %140

134:
  %135 = icmp ugt i8 %131, 1
  br i1 %135, label %268, label %136

136:
  %137 = icmp eq i8 %131, 1
  %138 = or i64 %127, -9223372036854775808
  %139 = select i1 %137, i64 %138, i64 %127
  br label %268

140:
  %141 = and i8 %131, 127
  %142 = zext i8 %141 to i64
  %143 = shl i64 %142, %128
  %144 = or i64 %127, %143
  %145 = icmp sgt i8 %131, -1
  br i1 %145, label %268, label %146

146:
  %147 = add nuw nsw i64 %128, 7
  %148 = icmp slt i64 %132, %3
  br i1 %148, label %126, label %268

149:
  store i64 1, ptr %0, align 8
  br label %61

150:
  %151 = icmp eq i64 %270, 0
  br i1 %151, label %33, label %152

152:
  %153 = icmp slt i64 %269, %3
  br i1 %153, label %154, label %272

154:
  %155 = phi i64 [ 0, %152 ], [ %175, %174 ]
  %156 = phi i64 [ 0, %152 ], [ %172, %174 ]
  %157 = phi i64 [ %269, %152 ], [ %160, %174 ]
  %158 = getelementptr i8, ptr %2, i64 %157
  %159 = load i8, ptr %158, align 1, !noalias !108
  %160 = add nuw nsw i64 %157, 1
  %161 = icmp eq i64 %155, 63
  br i1 %161, label %162, label %168

162:
  %163 = icmp ugt i8 %159, 1
  br i1 %163, label %272, label %164

164:
  %165 = icmp eq i8 %159, 1
  %166 = or i64 %156, -9223372036854775808
  %167 = select i1 %165, i64 %166, i64 %156
  br label %272

168:
  %169 = and i8 %159, 127
  %170 = zext i8 %169 to i64
  %171 = shl i64 %170, %155
  %172 = or i64 %156, %171
  %173 = icmp sgt i8 %159, -1
  br i1 %173, label %272, label %174

174:
  %175 = add nuw nsw i64 %155, 7
  %176 = icmp slt i64 %160, %3
  br i1 %176, label %154, label %272

177:
  store i64 1, ptr %0, align 8
  br label %61

178:
  %179 = trunc i64 %274 to i32
  %180 = getelementptr i32, ptr %11, i64 %123
  store i32 %179, ptr %180, align 4
  %181 = add nsw i64 %123, 1
  br label %122

182:
  %183 = icmp eq i64 %35, %224
  br i1 %183, label %30, label %184

184:
  store i64 1, ptr %0, align 8
  br label %61

185:
  store i64 0, ptr %0, align 8
  br label %61

186:
  %187 = load i64, ptr %13, align 8
  %188 = add nsw i64 %31, -1
  store i64 %188, ptr %14, align 8
  %189 = add i64 %187, 1
  store i64 %189, ptr %13, align 8
  %190 = mul i64 %187, 40
  %191 = getelementptr i8, ptr %4, i64 %190
  %192 = load i64, ptr %191, align 8
  store i64 0, ptr %15, align 8
  %193 = call i32 @3(ptr nonnull %15, ptr nonnull %16, i64 %192)
  %194 = load i64, ptr %15, align 8
  switch i32 %193, label %195 [
    i32 -2, label %199
    i32 0, label %199
  ], !prof !0

195:
  %196 = icmp sgt i32 %193, 0
  %197 = load ptr, ptr %16, align 8
  %198 = select i1 %196, ptr %197, ptr undef
  store ptr %198, ptr %1, align 8
  br label %61

199:
  %200 = getelementptr i8, ptr %4, i64 %190
  %201 = getelementptr i8, ptr %200, i64 16
  %202 = load i64, ptr %201, align 8
  store i64 0, ptr %17, align 8
  %203 = call i32 @3(ptr nonnull %17, ptr nonnull %18, i64 %202)
  %204 = load i64, ptr %17, align 8
  switch i32 %203, label %205 [
    i32 -2, label %209
    i32 0, label %209
  ], !prof !0

205:
  %206 = icmp sgt i32 %203, 0
  %207 = load ptr, ptr %18, align 8
  %208 = select i1 %206, ptr %207, ptr undef
  store ptr %208, ptr %1, align 8
  br label %61

209:
  %210 = getelementptr i8, ptr %4, i64 %190
  %211 = getelementptr i8, ptr %210, i64 24
  %212 = load i64, ptr %211, align 8
  store i64 0, ptr %19, align 8
  %213 = call i32 @3(ptr nonnull %19, ptr nonnull %20, i64 %212)
  %214 = load i64, ptr %19, align 8
  switch i32 %213, label %215 [
    i32 -2, label %219
    i32 0, label %219
  ], !prof !0

215:
  %216 = icmp sgt i32 %213, 0
  %217 = load ptr, ptr %20, align 8
  %218 = select i1 %216, ptr %217, ptr undef
  store ptr %218, ptr %1, align 8
  br label %61

219:
  %220 = getelementptr i8, ptr %4, i64 %190
  %221 = getelementptr i8, ptr %220, i64 32
  %222 = load i64, ptr %221, align 8
  store i64 0, ptr %21, align 8
  %223 = call i32 @3(ptr nonnull %21, ptr nonnull %22, i64 %222)
  %224 = load i64, ptr %21, align 8
  switch i32 %223, label %225 [
    i32 -2, label %229
    i32 0, label %229
  ], !prof !0

225:
  %226 = icmp sgt i32 %223, 0
  %227 = load ptr, ptr %22, align 8
  %228 = select i1 %226, ptr %227, ptr undef
  store ptr %228, ptr %1, align 8
  br label %61

229:
  %230 = getelementptr i8, ptr %4, i64 %190
  %231 = getelementptr i8, ptr %230, i64 8
  %232 = load i64, ptr %231, align 8
  store i64 0, ptr %23, align 8
  %233 = call i32 @3(ptr nonnull %23, ptr nonnull %24, i64 %232)
  %234 = load i64, ptr %23, align 8
  switch i32 %233, label %235 [
    i32 -2, label %239
    i32 0, label %239
  ], !prof !0

235:
  %236 = icmp sgt i32 %233, 0
  %237 = load ptr, ptr %24, align 8
  %238 = select i1 %236, ptr %237, ptr undef
  store ptr %238, ptr %1, align 8
  br label %61

239:
  store i64 %204, ptr %25, align 8
  %240 = icmp slt i64 %234, 1
  %241 = select i1 %240, i64 0, i64 %234
  store i64 %241, ptr %26, align 8
  br label %33

242:
  %243 = load i64, ptr %25, align 8
  %244 = add nsw i64 %36, -1
  store i64 %244, ptr %26, align 8
  %245 = add i64 %243, 1
  store i64 %245, ptr %25, align 8
  %246 = icmp slt i64 %34, %3
  br i1 %246, label %38, label %247

247:
  %248 = phi i64 [ %44, %52 ], [ %44, %48 ], [ -2, %46 ], [ -1, %58 ], [ -1, %242 ]
  %249 = phi i64 [ %56, %52 ], [ %51, %48 ], [ 0, %46 ], [ 0, %58 ], [ 0, %242 ]
  %250 = icmp sge i64 %248, 0
  %251 = icmp eq i64 %249, 1
  %252 = select i1 %250, i1 %251, i1 false
  br i1 %252, label %64, label %63

253:
  %254 = phi i64 [ %72, %80 ], [ %72, %76 ], [ -2, %74 ], [ -1, %86 ], [ -1, %64 ]
  %255 = phi i64 [ %84, %80 ], [ %79, %76 ], [ 0, %74 ], [ 0, %86 ], [ 0, %64 ]
  %256 = icmp slt i64 %254, 0
  br i1 %256, label %89, label %90

257:
  %258 = phi i64 [ %98, %106 ], [ %98, %102 ], [ -2, %100 ], [ -1, %112 ], [ -1, %90 ]
  %259 = phi i64 [ %110, %106 ], [ %105, %102 ], [ 0, %100 ], [ 0, %112 ], [ 0, %90 ]
  %260 = and i64 %259, 4294967295
  %261 = call i64 @llvm.umin.i64(i64 %260, i64 2147479552)
  %262 = icmp slt i64 %258, 0
  %263 = icmp slt i64 %259, 8
  %264 = select i1 %262, i1 true, i1 %263
  %265 = sub nsw i64 %3, %258
  %266 = icmp sgt i64 %261, %265
  %267 = select i1 %264, i1 true, i1 %266
  br i1 %267, label %115, label %116

268:
  %269 = phi i64 [ %132, %140 ], [ %132, %136 ], [ -2, %134 ], [ -1, %146 ], [ -1, %122 ]
  %270 = phi i64 [ %144, %140 ], [ %139, %136 ], [ 0, %134 ], [ 0, %146 ], [ 0, %122 ]
  %271 = icmp slt i64 %269, 0
  br i1 %271, label %149, label %150

272:
  %273 = phi i64 [ %160, %168 ], [ %160, %164 ], [ -2, %162 ], [ -1, %174 ], [ -1, %152 ]
  %274 = phi i64 [ %172, %168 ], [ %167, %164 ], [ 0, %162 ], [ 0, %174 ], [ 0, %152 ]
  %275 = icmp slt i64 %273, 0
  %276 = icmp slt i64 %274, 0
  %277 = select i1 %275, i1 true, i1 %276
  %278 = add nsw i64 %259, -8
  %279 = icmp sgt i64 %274, %278
  %280 = select i1 %277, i1 true, i1 %279
  %281 = icmp eq i64 %123, %224
  %282 = select i1 %280, i1 true, i1 %281
  br i1 %282, label %177, label %178
}

define i32 @kernel.read_rows(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, ptr %6, i64 %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = mul nsw i64 %7, 320
  %23 = getelementptr i64, ptr %6, i64 %22
  %24 = load i64, ptr %23, align 8
  store i64 0, ptr %12, align 8
  %25 = call i32 @3(ptr nonnull %12, ptr nonnull %13, i64 %24)
  %26 = load i64, ptr %12, align 8
  switch i32 %25, label %269 [
    i32 -2, label %273
    i32 0, label %273
  ], !prof !0

27:
  %28 = phi i64 [ 0, %273 ], [ %32, %31 ]
  %29 = load i64, ptr %15, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %276, label %265

31:
  %32 = phi i64 [ %28, %288 ], [ %268, %266 ]
  %33 = phi i64 [ %283, %288 ], [ %267, %266 ]
  %34 = load i64, ptr %19, align 8
  %35 = icmp sgt i64 %34, 0
  br i1 %35, label %295, label %27

36:
  %37 = phi i64 [ %91, %93 ], [ %33, %307 ]
  %38 = phi i64 [ %94, %93 ], [ 0, %307 ]
  %39 = icmp slt i64 %37, %3
  br i1 %39, label %40, label %63

40:
  %41 = phi i64 [ %37, %36 ], [ %46, %60 ]
  %42 = phi i64 [ 0, %36 ], [ %58, %60 ]
  %43 = phi i64 [ 0, %36 ], [ %61, %60 ]
  %44 = getelementptr i8, ptr %2, i64 %41
  %45 = load i8, ptr %44, align 1, !noalias !111
  %46 = add nsw i64 %41, 1
  %47 = icmp eq i64 %43, 63
  br i1 %47, label %48, label %54

48:
  %49 = icmp ugt i8 %45, 1
  br i1 %49, label %63, label %50

50:
  %51 = icmp eq i8 %45, 1
  %52 = or i64 %42, -9223372036854775808
  %53 = select i1 %51, i64 %52, i64 %42
  br label %63

54:
  %55 = and i8 %45, 127
  %56 = zext i8 %55 to i64
  %57 = shl i64 %56, %43
  %58 = or i64 %42, %57
  %59 = icmp sgt i8 %45, -1
  br i1 %59, label %63, label %60

60:
  %61 = add nuw nsw i64 %43, 7
  %62 = icmp slt i64 %46, %3
  br i1 %62, label %40, label %63

63:
  %64 = phi i64 [ %46, %54 ], [ %46, %50 ], [ -2, %48 ], [ -1, %60 ], [ -1, %36 ]
  %65 = phi i64 [ %58, %54 ], [ %53, %50 ], [ 0, %48 ], [ 0, %60 ], [ 0, %36 ]
  %66 = icmp slt i64 %64, 0
  %67 = icmp eq i64 %65, 0
  %68 = select i1 %66, i1 true, i1 %67
  br i1 %68, label %120, label %69

69:
  %70 = icmp slt i64 %65, 0
  %71 = icmp sgt i64 %65, 3
  %72 = or i1 %70, %71
  br i1 %72, label %120, label %73

73:
  %74 = icmp slt i64 %64, %3
  br i1 %74, label %75, label %90

75:
  %76 = phi i64 [ %64, %73 ], [ %80, %87 ]
  %77 = phi i64 [ 0, %73 ], [ %88, %87 ]
  %78 = getelementptr i8, ptr %2, i64 %76
  %79 = load i8, ptr %78, align 1, !noalias !117
  %80 = add nuw nsw i64 %76, 1
  %81 = icmp eq i64 %77, 63
  br i1 %81, label %82, label %85

82:
  %83 = icmp ugt i8 %79, 1
  %84 = select i1 %83, i64 -2, i64 %80
  br label %90

85:
  %86 = icmp sgt i8 %79, -1
  br i1 %86, label %90, label %87

87:
  %88 = add nuw nsw i64 %77, 7
  %89 = icmp slt i64 %80, %3
  br i1 %89, label %75, label %90

90:
  %91 = phi i64 [ %80, %85 ], [ -1, %73 ], [ %84, %82 ], [ -1, %87 ]
  %92 = icmp slt i64 %91, 0
  br i1 %92, label %120, label %93

93:
  %94 = add nuw nsw i64 %38, 1
  br label %36

95:
  %96 = icmp slt i64 %33, %3
  br i1 %96, label %97, label %120

97:
  %98 = phi i64 [ %33, %95 ], [ %103, %117 ]
  %99 = phi i64 [ 0, %95 ], [ %115, %117 ]
  %100 = phi i64 [ 0, %95 ], [ %118, %117 ]
  %101 = getelementptr i8, ptr %2, i64 %98
  %102 = load i8, ptr %101, align 1, !noalias !120
  %103 = add nsw i64 %98, 1
  %104 = icmp eq i64 %100, 63
  br i1 %104, label %105, label %111

105:
  %106 = icmp ugt i8 %102, 1
  br i1 %106, label %120, label %107

107:
  %108 = icmp eq i8 %102, 1
  %109 = or i64 %99, -9223372036854775808
  %110 = select i1 %108, i64 %109, i64 %99
  br label %120

111:
  %112 = and i8 %102, 127
  %113 = zext i8 %112 to i64
  %114 = shl i64 %113, %100
  %115 = or i64 %99, %114
  %116 = icmp sgt i8 %102, -1
  br i1 %116, label %120, label %117

117:
  %118 = add nuw nsw i64 %100, 7
  %119 = icmp slt i64 %103, %3
  br i1 %119, label %97, label %120

120:
  %121 = phi i64 [ 0, %90 ], [ 0, %69 ], [ %38, %63 ], [ %115, %111 ], [ %110, %107 ], [ 0, %105 ], [ 0, %117 ], [ 0, %95 ]
  %122 = phi i64 [ %91, %90 ], [ -4, %69 ], [ %64, %63 ], [ %103, %111 ], [ %103, %107 ], [ -2, %105 ], [ -1, %117 ], [ -1, %95 ]
  %123 = icmp slt i64 %122, 0
  br i1 %123, label %126, label %127

124:
  %125 = phi i32 [ 0, %126 ], [ 0, %144 ], [ 0, %264 ], [ 0, %265 ], [ %282, %284 ], [ %301, %303 ], [ %25, %269 ]
  ret i32 %125

126:
  store i64 %122, ptr %0, align 8
  br label %124

127:
  switch i64 %302, label %133 [
    i64 1, label %128
    i64 3, label %131
  ]

128:
  %129 = getelementptr i64, ptr %8, i64 %32
  store i64 %121, ptr %129, align 8
  %130 = add nsw i64 %32, 1
  br label %266

131:
  %132 = getelementptr i64, ptr %8, i64 %32
  store i64 %33, ptr %132, align 8
  br label %135

133:
  %134 = getelementptr i64, ptr %8, i64 %32
  store i64 %122, ptr %134, align 8
  br label %135

135:
  %136 = getelementptr i64, ptr %8, i64 %32
  %137 = getelementptr i8, ptr %136, i64 8
  store i64 %121, ptr %137, align 8
  %138 = add nsw i64 %32, 2
  switch i64 %302, label %266 [
    i64 2, label %139
    i64 4, label %147
  ]

139:
  %140 = icmp slt i64 %121, 0
  %141 = sub nsw i64 %3, %122
  %142 = icmp sgt i64 %121, %141
  %143 = select i1 %140, i1 true, i1 %142
  br i1 %143, label %144, label %145

144:
  store i64 -3, ptr %0, align 8
  br label %124

145:
  %146 = add nuw nsw i64 %122, %121
  br label %266

147:
  store i64 0, ptr %10, align 8, !noalias !123
  store i64 0, ptr %11, align 8, !noalias !123
  %148 = icmp slt i64 %121, 0
  %149 = sub nsw i64 %3, %122
  %150 = icmp sgt i64 %121, %149
  %151 = select i1 %148, i1 true, i1 %150
  br i1 %151, label %309, label %152

152:
  store i64 0, ptr %10, align 8, !noalias !123
  %153 = icmp eq i64 %121, 0
  %154 = select i1 %153, i64 0, i64 %121
  store i64 %154, ptr %11, align 8, !noalias !123
  br label %155

155:
  %156 = phi i64 [ %122, %152 ], [ %257, %256 ]
  %157 = load i64, ptr %11, align 8, !noalias !123
  %158 = icmp sgt i64 %157, 0
  br i1 %158, label %259, label %309

159:
  %160 = phi i64 [ %156, %259 ], [ %165, %179 ]
  %161 = phi i64 [ 0, %259 ], [ %177, %179 ]
  %162 = phi i64 [ 0, %259 ], [ %180, %179 ]
  %163 = getelementptr i8, ptr %2, i64 %160
  %164 = load i8, ptr %163, align 1, !noalias !127
  %165 = add nsw i64 %160, 1
  %166 = icmp eq i64 %162, 63
  br i1 %166, label %167, label %173

167:
  %168 = icmp ugt i8 %164, 1
  br i1 %168, label %182, label %169

169:
  %170 = icmp eq i8 %164, 1
  %171 = or i64 %161, -9223372036854775808
  %172 = select i1 %170, i64 %171, i64 %161
  br label %182

173:
  %174 = and i8 %164, 127
  %175 = zext i8 %174 to i64
  %176 = shl i64 %175, %162
  %177 = or i64 %161, %176
  %178 = icmp sgt i8 %164, -1
  br i1 %178, label %182, label %179

179:
  %180 = add nuw nsw i64 %162, 7
  %181 = icmp slt i64 %165, %3
  br i1 %181, label %159, label %182

182:
  %183 = phi i64 [ %165, %173 ], [ %165, %169 ], [ -2, %167 ], [ -1, %179 ], [ -1, %259 ]
  %184 = phi i64 [ %177, %173 ], [ %172, %169 ], [ 0, %167 ], [ 0, %179 ], [ 0, %259 ]
  %185 = icmp slt i64 %183, 0
  br i1 %185, label %195, label %186

186:
  %187 = icmp sgt i64 %184, 2147479551
  br i1 %187, label %195, label %188

188:
  %189 = icmp slt i64 %184, 0
  %190 = sub nsw i64 %3, %183
  %191 = icmp sgt i64 %184, %190
  %192 = select i1 %189, i1 true, i1 %191
  %193 = add nuw nsw i64 %183, %184
  %194 = select i1 %192, i64 -3, i64 %193
  br label %195

195:
  %196 = phi i64 [ %194, %188 ], [ %183, %182 ], [ -6, %186 ]
  %197 = icmp sgt i64 %196, -1
  br i1 %197, label %198, label %236

198:
  %199 = icmp slt i64 %196, %3
  br i1 %199, label %200, label %223

200:
  %201 = phi i64 [ 0, %198 ], [ %218, %220 ]
  %202 = phi i64 [ 0, %198 ], [ %221, %220 ]
  %203 = phi i64 [ %196, %198 ], [ %206, %220 ]
  %204 = getelementptr i8, ptr %2, i64 %203
  %205 = load i8, ptr %204, align 1, !noalias !133
  %206 = add nuw nsw i64 %203, 1
  %207 = icmp eq i64 %202, 63
  br i1 %207, label %208, label %214

208:
  %209 = icmp ugt i8 %205, 1
  br i1 %209, label %223, label %210

210:
  %211 = icmp eq i8 %205, 1
  %212 = or i64 %201, -9223372036854775808
  %213 = select i1 %211, i64 %212, i64 %201
  br label %223

214:
  %215 = and i8 %205, 127
  %216 = zext i8 %215 to i64
  %217 = shl i64 %216, %202
  %218 = or i64 %201, %217
  %219 = icmp sgt i8 %205, -1
  br i1 %219, label %223, label %220

220:
  %221 = add nuw nsw i64 %202, 7
  %222 = icmp slt i64 %206, %3
  br i1 %222, label %200, label %223

223:
  %224 = phi i64 [ %206, %214 ], [ %206, %210 ], [ -2, %208 ], [ -1, %220 ], [ -1, %198 ]
  %225 = phi i64 [ %218, %214 ], [ %213, %210 ], [ 0, %208 ], [ 0, %220 ], [ 0, %198 ]
  %226 = icmp slt i64 %224, 0
  br i1 %226, label %236, label %227

227:
  %228 = icmp sgt i64 %225, 2147479551
  br i1 %228, label %236, label %229

229:
  %230 = icmp slt i64 %225, 0
  %231 = sub nsw i64 %3, %224
  %232 = icmp sgt i64 %225, %231
  %233 = select i1 %230, i1 true, i1 %232
  %234 = add nuw nsw i64 %224, %225
  %235 = select i1 %233, i64 -3, i64 %234
  br label %236

236:
  %237 = phi i64 [ %196, %195 ], [ %235, %229 ], [ %224, %223 ], [ -6, %227 ]
  %238 = icmp sgt i64 %237, -1
  br i1 %238, label %239, label %256

239:
  %240 = icmp slt i64 %237, %3
  br i1 %240, label %241, label %256

241:
  %242 = phi i64 [ 0, %239 ], [ %254, %253 ]
  %243 = phi i64 [ %237, %239 ], [ %246, %253 ]
  %244 = getelementptr i8, ptr %2, i64 %243
  %245 = load i8, ptr %244, align 1, !noalias !139
  %246 = add nuw nsw i64 %243, 1
  %247 = icmp eq i64 %242, 63
  br i1 %247, label %248, label %251

248:
  %249 = icmp ugt i8 %245, 1
  %250 = select i1 %249, i64 -2, i64 %246
  br label %256

251:
  %252 = icmp sgt i8 %245, -1
  br i1 %252, label %256, label %253

253:
  %254 = add nuw nsw i64 %242, 7
  %255 = icmp slt i64 %246, %3
  br i1 %255, label %241, label %256

256:
  %257 = phi i64 [ %237, %236 ], [ %246, %251 ], [ -1, %239 ], [ %250, %248 ], [ -1, %253 ]
  %258 = icmp slt i64 %257, 0
  br i1 %258, label %309, label %155

259:
  %260 = load i64, ptr %10, align 8, !noalias !123
  %261 = add nsw i64 %157, -1
  store i64 %261, ptr %11, align 8, !noalias !123
  %262 = add i64 %260, 1
  store i64 %262, ptr %10, align 8, !noalias !123
  %263 = icmp slt i64 %156, %3
  br i1 %263, label %159, label %182

264:
  store i64 %310, ptr %0, align 8
  br label %124

265:
  store i64 0, ptr %0, align 8
  br label %124

266:
  %267 = phi i64 [ %122, %128 ], [ %146, %145 ], [ %310, %309 ], [ %122, %135 ]
  %268 = phi i64 [ %130, %128 ], [ %138, %145 ], [ %138, %135 ], [ %138, %309 ]
  br label %31

269:
  %270 = icmp sgt i32 %25, 0
  %271 = load ptr, ptr %13, align 8
  %272 = select i1 %270, ptr %271, ptr undef
  store ptr %272, ptr %1, align 8
  br label %124

273:
  store i64 0, ptr %14, align 8
  %274 = icmp slt i64 %5, 1
  %275 = select i1 %274, i64 0, i64 %5
  store i64 %275, ptr %15, align 8
  br label %27

276:
  %277 = load i64, ptr %14, align 8
  %278 = add nsw i64 %29, -1
  store i64 %278, ptr %15, align 8
  %279 = add i64 %277, 1
  store i64 %279, ptr %14, align 8
  %280 = getelementptr i64, ptr %4, i64 %277
  %281 = load i64, ptr %280, align 8
  store i64 0, ptr %16, align 8
  %282 = call i32 @3(ptr nonnull %16, ptr nonnull %17, i64 %281)
  %283 = load i64, ptr %16, align 8
  switch i32 %282, label %284 [
    i32 -2, label %288
    i32 0, label %288
  ], !prof !0

284:
  %285 = icmp sgt i32 %282, 0
  %286 = load ptr, ptr %17, align 8
  %287 = select i1 %285, ptr %286, ptr undef
  store ptr %287, ptr %1, align 8
  br label %124

288:
  %289 = or i64 %22, 1
  %290 = or i64 %22, 1
  %291 = add nsw i64 %290, %26
  store i64 %289, ptr %18, align 8
  %292 = sub i64 %291, %289
  %293 = icmp slt i64 %292, 1
  %294 = select i1 %293, i64 0, i64 %292
  store i64 %294, ptr %19, align 8
  br label %31

295:
  %296 = load i64, ptr %18, align 8
  %297 = add nsw i64 %34, -1
  store i64 %297, ptr %19, align 8
  %298 = add i64 %296, 1
  store i64 %298, ptr %18, align 8
  %299 = getelementptr i64, ptr %6, i64 %296
  %300 = load i64, ptr %299, align 8
  store i64 0, ptr %20, align 8
  %301 = call i32 @3(ptr nonnull %20, ptr nonnull %21, i64 %300)
  %302 = load i64, ptr %20, align 8
  switch i32 %301, label %303 [
    i32 -2, label %307
    i32 0, label %307
  ], !prof !0

303:
  %304 = icmp sgt i32 %301, 0
  %305 = load ptr, ptr %21, align 8
  %306 = select i1 %304, ptr %305, ptr undef
  store ptr %306, ptr %1, align 8
  br label %124

307:
  %308 = icmp eq i64 %302, 3
  br i1 %308, label %36, label %95

309:
  %310 = phi i64 [ -3, %147 ], [ %257, %256 ], [ %156, %155 ]
  %311 = icmp slt i64 %310, 0
  br i1 %311, label %264, label %266
}

define i32 @kernel.read_fields(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7, ptr %8) {
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca ptr, align 8
  store ptr null, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %7, align 8
  store i64 0, ptr %10, align 8
  %20 = icmp slt i64 %5, 1
  %21 = select i1 %20, i64 0, i64 %5
  store i64 %21, ptr %11, align 8
  br label %22

22:
  %23 = phi i64 [ 0, %9 ], [ %34, %103 ]
  %24 = phi i64 [ 0, %9 ], [ %35, %103 ]
  %25 = load i64, ptr %11, align 8
  %26 = icmp sgt i64 %25, 0
  br i1 %26, label %110, label %114

27:
  %28 = mul i64 %115, 24
  %29 = getelementptr i8, ptr %4, i64 %28
  %30 = load i64, ptr %29, align 8
  store i64 0, ptr %12, align 8
  %31 = call i32 @3(ptr nonnull %12, ptr nonnull %13, i64 %30)
  %32 = load i64, ptr %12, align 8
  switch i32 %31, label %116 [
    i32 -2, label %120
    i32 0, label %120
  ], !prof !0

33:
  %34 = phi i64 [ %23, %143 ], [ %108, %107 ]
  %35 = phi i64 [ %24, %143 ], [ %109, %107 ]
  %36 = phi i64 [ %32, %143 ], [ %158, %107 ]
  %37 = load i64, ptr %19, align 8
  %38 = icmp sgt i64 %37, 0
  br i1 %38, label %146, label %103

39:
  %40 = phi i64 [ %36, %146 ], [ %45, %59 ]
  %41 = phi i64 [ 0, %146 ], [ %57, %59 ]
  %42 = phi i64 [ 0, %146 ], [ %60, %59 ]
  %43 = getelementptr i8, ptr %2, i64 %40
  %44 = load i8, ptr %43, align 1, !noalias !142
  %45 = add nsw i64 %40, 1
  %46 = icmp eq i64 %42, 63
  br i1 %46, label %47, label %53

47:
  %48 = icmp ugt i8 %44, 1
  br i1 %48, label %151, label %49

49:
  %50 = icmp eq i8 %44, 1
  %51 = or i64 %41, -9223372036854775808
  %52 = select i1 %50, i64 %51, i64 %41
  br label %151

53:
  %54 = and i8 %44, 127
  %55 = zext i8 %54 to i64
  %56 = shl i64 %55, %42
  %57 = or i64 %41, %56
  %58 = icmp sgt i8 %44, -1
  br i1 %58, label %151, label %59

59:
  %60 = add nuw nsw i64 %42, 7
  %61 = icmp slt i64 %45, %3
  br i1 %61, label %39, label %151

62:
  %63 = phi i32 [ 0, %64 ], [ 0, %90 ], [ 0, %99 ], [ 0, %106 ], [ %125, %127 ], [ %137, %139 ], [ %31, %116 ]
  ret i32 %63

64:
  store i64 -4, ptr %0, align 8
  br label %62

65:
  %66 = icmp slt i64 %152, %3
  br i1 %66, label %67, label %157

67:
  %68 = phi i64 [ 0, %65 ], [ %88, %87 ]
  %69 = phi i64 [ 0, %65 ], [ %85, %87 ]
  %70 = phi i64 [ %152, %65 ], [ %73, %87 ]
  %71 = getelementptr i8, ptr %2, i64 %70
  %72 = load i8, ptr %71, align 1, !noalias !145
  %73 = add nuw nsw i64 %70, 1
  %74 = icmp eq i64 %68, 63
  br i1 %74, label %75, label %81

75:
  %76 = icmp ugt i8 %72, 1
  br i1 %76, label %157, label %77

77:
  %78 = icmp eq i8 %72, 1
  %79 = or i64 %69, -9223372036854775808
  %80 = select i1 %78, i64 %79, i64 %69
  br label %157

81:
  %82 = and i8 %72, 127
  %83 = zext i8 %82 to i64
  %84 = shl i64 %83, %68
  %85 = or i64 %69, %84
  %86 = icmp sgt i8 %72, -1
  br i1 %86, label %157, label %87

87:
  %88 = add nuw nsw i64 %68, 7
  %89 = icmp slt i64 %73, %3
  br i1 %89, label %67, label %157

90:
  store i64 %158, ptr %0, align 8
  br label %62

91:
  %92 = icmp slt i64 %159, 0
  %93 = icmp sgt i64 %159, %132
  %94 = select i1 %92, i1 true, i1 %93
  br i1 %94, label %95, label %97

95:
  %96 = add nsw i64 %35, 1
  br label %107

97:
  %98 = icmp eq i64 %34, %6
  br i1 %98, label %99, label %100

99:
  store i64 -4, ptr %0, align 8
  br label %62

100:
  %101 = getelementptr i64, ptr %8, i64 %34
  store i64 %159, ptr %101, align 8
  %102 = add nsw i64 %34, 1
  br label %107

103:
  %104 = getelementptr i64, ptr %7, i64 %115
  %105 = getelementptr i8, ptr %104, i64 8
  store i64 %34, ptr %105, align 8
  br label %22

106:
  store i64 %24, ptr %0, align 8
  br label %62

107:
  %108 = phi i64 [ %34, %95 ], [ %102, %100 ]
  %109 = phi i64 [ %96, %95 ], [ %35, %100 ]
  br label %33

110:
  %111 = load i64, ptr %10, align 8
  %112 = add nsw i64 %25, -1
  store i64 %112, ptr %11, align 8
  %113 = add i64 %111, 1
  store i64 %113, ptr %10, align 8
  br label %114

114:
  %115 = phi i64 [ %111, %110 ], [ 0, %22 ]
  br i1 %26, label %27, label %106

116:
  %117 = icmp sgt i32 %31, 0
  %118 = load ptr, ptr %13, align 8
  %119 = select i1 %117, ptr %118, ptr undef
  store ptr %119, ptr %1, align 8
  br label %62

120:
  %121 = mul i64 %115, 24
  %122 = getelementptr i8, ptr %4, i64 %121
  %123 = getelementptr i8, ptr %122, i64 16
  %124 = load i64, ptr %123, align 8
  store i64 0, ptr %14, align 8
  %125 = call i32 @3(ptr nonnull %14, ptr nonnull %15, i64 %124)
  %126 = load i64, ptr %14, align 8
  switch i32 %125, label %127 [
    i32 -2, label %131
    i32 0, label %131
  ], !prof !0

127:
  %128 = icmp sgt i32 %125, 0
  %129 = load ptr, ptr %15, align 8
  %130 = select i1 %128, ptr %129, ptr undef
  store ptr %130, ptr %1, align 8
  br label %62

131:
  %132 = add nsw i64 %126, -8
  %133 = mul i64 %115, 24
  %134 = getelementptr i8, ptr %4, i64 %133
  %135 = getelementptr i8, ptr %134, i64 8
  %136 = load i64, ptr %135, align 8
  store i64 0, ptr %16, align 8
  %137 = call i32 @3(ptr nonnull %16, ptr nonnull %17, i64 %136)
  %138 = load i64, ptr %16, align 8
  switch i32 %137, label %139 [
    i32 -2, label %143
    i32 0, label %143
  ], !prof !0

139:
  %140 = icmp sgt i32 %137, 0
  %141 = load ptr, ptr %17, align 8
  %142 = select i1 %140, ptr %141, ptr undef
  store ptr %142, ptr %1, align 8
  br label %62

143:
  store i64 0, ptr %18, align 8
  %144 = icmp slt i64 %138, 1
  %145 = select i1 %144, i64 0, i64 %138
  store i64 %145, ptr %19, align 8
  br label %33

146:
  %147 = load i64, ptr %18, align 8
  %148 = add nsw i64 %37, -1
  store i64 %148, ptr %19, align 8
  %149 = add i64 %147, 1
  store i64 %149, ptr %18, align 8
  %150 = icmp slt i64 %36, %3
  br i1 %150, label %39, label %151

151:
  %152 = phi i64 [ %45, %53 ], [ %45, %49 ], [ -2, %47 ], [ -1, %59 ], [ -1, %146 ]
  %153 = phi i64 [ %57, %53 ], [ %52, %49 ], [ 0, %47 ], [ 0, %59 ], [ 0, %146 ]
  %154 = icmp slt i64 %152, 0
  %155 = icmp eq i64 %153, 0
  %156 = select i1 %154, i1 true, i1 %155
  br i1 %156, label %64, label %65

157:
  %158 = phi i64 [ %73, %81 ], [ %73, %77 ], [ -2, %75 ], [ -1, %87 ], [ -1, %65 ]
  %159 = phi i64 [ %85, %81 ], [ %80, %77 ], [ 0, %75 ], [ 0, %87 ], [ 0, %65 ]
  %160 = icmp slt i64 %158, 0
  br i1 %160, label %90, label %91
}

define i32 @kernel.read_stacks(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, ptr %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca ptr, align 8
  store ptr null, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  store i64 0, ptr %9, align 8
  %19 = icmp slt i64 %5, 1
  %20 = select i1 %19, i64 0, i64 %5
  store i64 %20, ptr %10, align 8
  br label %21

21:
  %22 = phi i64 [ 0, %8 ], [ %26, %25 ]
  %23 = load i64, ptr %10, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %109, label %108

25:
  %26 = phi i64 [ %22, %132 ], [ %107, %103 ]
  %27 = phi i64 [ %117, %132 ], [ %150, %103 ]
  %28 = load i64, ptr %16, align 8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %135, label %21

30:
  %31 = phi i32 [ 0, %32 ], [ 0, %61 ], [ 0, %67 ], [ 0, %102 ], [ 0, %108 ], [ %116, %118 ], [ %126, %128 ]
  ret i32 %31

32:
  store i64 -3, ptr %0, align 8
  br label %30

33:
  store i64 0, ptr %17, align 8
  store i64 2, ptr %18, align 8
  br label %34

34:
  %35 = phi i64 [ %27, %33 ], [ %76, %68 ]
  %36 = load i64, ptr %18, align 8
  %37 = icmp sgt i64 %36, 0
  br i1 %37, label %140, label %77

38:
  %39 = phi i64 [ %35, %140 ], [ %44, %58 ]
  %40 = phi i64 [ 0, %140 ], [ %56, %58 ]
  %41 = phi i64 [ 0, %140 ], [ %59, %58 ]
  %42 = getelementptr i8, ptr %2, i64 %39
  %43 = load i8, ptr %42, align 1, !noalias !148
  %44 = add nsw i64 %39, 1
  %45 = icmp eq i64 %41, 63
  br i1 %45, label %46, label %52

46:
  %47 = icmp ugt i8 %43, 1
  br i1 %47, label %145, label %48

48:
  %49 = icmp eq i8 %43, 1
  %50 = or i64 %40, -9223372036854775808
  %51 = select i1 %49, i64 %50, i64 %40
  br label %145

52:
  %53 = and i8 %43, 127
  %54 = zext i8 %53 to i64
  %55 = shl i64 %54, %41
  %56 = or i64 %40, %55
  %57 = icmp sgt i8 %43, -1
  br i1 %57, label %145, label %58

58:
  %59 = add nuw nsw i64 %41, 7
  %60 = icmp slt i64 %44, %3
  br i1 %60, label %38, label %145

61:
  store i64 %146, ptr %0, align 8
  br label %30

62:
  %63 = icmp slt i64 %147, 0
  %64 = sub nsw i64 %3, %146
  %65 = icmp sgt i64 %147, %64
  %66 = select i1 %63, i1 true, i1 %65
  br i1 %66, label %67, label %68

67:
  store i64 -3, ptr %0, align 8
  br label %30

68:
  %69 = mul i64 %26, 40
  %70 = getelementptr i8, ptr %7, i64 %69
  %71 = getelementptr i64, ptr %70, i64 %141
  store i64 %146, ptr %71, align 8
  %72 = mul i64 %26, 40
  %73 = getelementptr i8, ptr %7, i64 %72
  %74 = getelementptr i64, ptr %73, i64 %141
  %75 = getelementptr i8, ptr %74, i64 8
  store i64 %147, ptr %75, align 8
  %76 = add nuw nsw i64 %146, %147
  br label %34

77:
  %78 = icmp slt i64 %35, %3
  br i1 %78, label %79, label %149

79:
  %80 = phi i64 [ 0, %77 ], [ %100, %99 ]
  %81 = phi i64 [ 0, %77 ], [ %97, %99 ]
  %82 = phi i64 [ %35, %77 ], [ %85, %99 ]
  %83 = getelementptr i8, ptr %2, i64 %82
  %84 = load i8, ptr %83, align 1, !noalias !151
  %85 = add nsw i64 %82, 1
  %86 = icmp eq i64 %80, 63
  br i1 %86, label %87, label %93

87:
  %88 = icmp ugt i8 %84, 1
  br i1 %88, label %149, label %89

89:
  %90 = icmp eq i8 %84, 1
  %91 = or i64 %81, -9223372036854775808
  %92 = select i1 %90, i64 %91, i64 %81
  br label %149

93:
  %94 = and i8 %84, 127
  %95 = zext i8 %94 to i64
  %96 = shl i64 %95, %80
  %97 = or i64 %81, %96
  %98 = icmp sgt i8 %84, -1
  br i1 %98, label %149, label %99

99:
  %100 = add nuw nsw i64 %80, 7
  %101 = icmp slt i64 %85, %3
  br i1 %101, label %79, label %149

102:
  store i64 %150, ptr %0, align 8
  br label %30

103:
  %104 = mul i64 %26, 40
  %105 = getelementptr i8, ptr %7, i64 %104
  %106 = getelementptr i8, ptr %105, i64 32
  store i64 %151, ptr %106, align 8
  %107 = add nsw i64 %26, 1
  br label %25

108:
  store i64 0, ptr %0, align 8
  br label %30

109:
  %110 = load i64, ptr %9, align 8
  %111 = add nsw i64 %23, -1
  store i64 %111, ptr %10, align 8
  %112 = add i64 %110, 1
  store i64 %112, ptr %9, align 8
  %113 = shl i64 %110, 4
  %114 = getelementptr i8, ptr %4, i64 %113
  %115 = load i64, ptr %114, align 8
  store i64 0, ptr %11, align 8
  %116 = call i32 @3(ptr nonnull %11, ptr nonnull %12, i64 %115)
  %117 = load i64, ptr %11, align 8
  switch i32 %116, label %118 [
    i32 -2, label %122
    i32 0, label %122
  ], !prof !0

118:
  %119 = icmp sgt i32 %116, 0
  %120 = load ptr, ptr %12, align 8
  %121 = select i1 %119, ptr %120, ptr undef
  store ptr %121, ptr %1, align 8
  br label %30

122:
  %123 = getelementptr i8, ptr %4, i64 %113
  %124 = getelementptr i8, ptr %123, i64 8
  %125 = load i64, ptr %124, align 8
  store i64 0, ptr %13, align 8
  %126 = call i32 @3(ptr nonnull %13, ptr nonnull %14, i64 %125)
  %127 = load i64, ptr %13, align 8
  switch i32 %126, label %128 [
    i32 -2, label %132
    i32 0, label %132
  ], !prof !0

128:
  %129 = icmp sgt i32 %126, 0
  %130 = load ptr, ptr %14, align 8
  %131 = select i1 %129, ptr %130, ptr undef
  store ptr %131, ptr %1, align 8
  br label %30

132:
  store i64 0, ptr %15, align 8
  %133 = icmp slt i64 %127, 1
  %134 = select i1 %133, i64 0, i64 %127
  store i64 %134, ptr %16, align 8
  br label %25

135:
  %136 = load i64, ptr %15, align 8
  %137 = add nsw i64 %28, -1
  store i64 %137, ptr %16, align 8
  %138 = add i64 %136, 1
  store i64 %138, ptr %15, align 8
  %139 = icmp eq i64 %26, %6
  br i1 %139, label %32, label %33

140:
  %141 = load i64, ptr %17, align 8
  %142 = add nsw i64 %36, -1
  store i64 %142, ptr %18, align 8
  %143 = add i64 %141, 2
  store i64 %143, ptr %17, align 8
  %144 = icmp slt i64 %35, %3
  br i1 %144, label %38, label %145

145:
  %146 = phi i64 [ %44, %52 ], [ %44, %48 ], [ -2, %46 ], [ -1, %58 ], [ -1, %140 ]
  %147 = phi i64 [ %56, %52 ], [ %51, %48 ], [ 0, %46 ], [ 0, %58 ], [ 0, %140 ]
  %148 = icmp slt i64 %146, 0
  br i1 %148, label %61, label %62

149:
  %150 = phi i64 [ %85, %93 ], [ %85, %89 ], [ -2, %87 ], [ -1, %99 ], [ -1, %77 ]
  %151 = phi i64 [ %97, %93 ], [ %92, %89 ], [ 0, %87 ], [ 0, %99 ], [ 0, %77 ]
  %152 = icmp slt i64 %150, 0
  br i1 %152, label %102, label %103
}

define i32 @kernel.intern_names(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, ptr %5, i64 %6, ptr %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca i64, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca ptr, align 8
  store ptr null, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca ptr, align 8
  store ptr null, ptr %21, align 8
  %22 = alloca i64, align 8
  store i64 0, ptr %22, align 8
  %23 = alloca i64, align 8
  store i64 0, ptr %23, align 8
  %24 = alloca i64, align 8
  store i64 0, ptr %24, align 8
  %25 = alloca ptr, align 8
  store ptr null, ptr %25, align 8
  %26 = alloca i64, align 8
  store i64 0, ptr %26, align 8
  %27 = alloca ptr, align 8
  store ptr null, ptr %27, align 8
  %28 = alloca i64, align 8
  store i64 0, ptr %28, align 8
  %29 = alloca ptr, align 8
  store ptr null, ptr %29, align 8
  store i64 0, ptr %16, align 8
  %30 = icmp slt i64 %4, 1
  %31 = select i1 %30, i64 0, i64 %4
  store i64 %31, ptr %17, align 8
  br label %32

32:
  %33 = phi i64 [ 0, %9 ], [ %65, %64 ]
  %34 = load i64, ptr %17, align 8
  %35 = icmp sgt i64 %34, 0
  br i1 %35, label %72, label %71

36:
  %37 = phi i64 [ %104, %103 ], [ %49, %47 ]
  %38 = load i64, ptr %23, align 8
  %39 = icmp sgt i64 %38, 0
  br i1 %39, label %115, label %50

40:
  %41 = getelementptr i64, ptr %5, i64 %37
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr i64, ptr %8, i64 %42
  %44 = load i64, ptr %43, align 8
  store i64 0, ptr %24, align 8
  %45 = call i32 @3(ptr nonnull %24, ptr nonnull %25, i64 %44)
  %46 = load i64, ptr %24, align 8
  switch i32 %45, label %122 [
    i32 -2, label %126
    i32 0, label %126
  ], !prof !0

47:
  %48 = add nsw i64 %37, 1
  %49 = and i64 %48, %6
  br label %36

50:
  %51 = getelementptr i64, ptr %5, i64 %37
  %52 = load i64, ptr %51, align 8
  store i64 0, ptr %26, align 8
  %53 = call i32 @3(ptr nonnull %26, ptr nonnull %27, i64 %52)
  %54 = load i64, ptr %26, align 8
  switch i32 %53, label %152 [
    i32 -2, label %156
    i32 0, label %156
  ], !prof !0

55:
  %56 = getelementptr i64, ptr %8, i64 %54
  %57 = load i64, ptr %56, align 8
  store i64 0, ptr %28, align 8
  %58 = call i32 @3(ptr nonnull %28, ptr nonnull %29, i64 %57)
  %59 = load i64, ptr %28, align 8
  switch i32 %58, label %158 [
    i32 -2, label %162
    i32 0, label %162
  ], !prof !0

60:
  %61 = getelementptr i64, ptr %5, i64 %37
  store i64 %33, ptr %61, align 8
  %62 = getelementptr i64, ptr %8, i64 %33
  store i64 %73, ptr %62, align 8
  %63 = add nsw i64 %33, 1
  br label %64

64:
  %65 = phi i64 [ %63, %60 ], [ %33, %174 ]
  %66 = phi i64 [ %33, %60 ], [ %54, %174 ]
  %67 = trunc i64 %66 to i32
  %68 = getelementptr i32, ptr %7, i64 %73
  store i32 %67, ptr %68, align 4
  br label %32

69:
  %70 = phi i32 [ 0, %71 ], [ %53, %152 ], [ %58, %158 ], [ %79, %81 ], [ %90, %92 ], [ %45, %122 ]
  ret i32 %70

71:
  store i64 %33, ptr %0, align 8
  br label %69

72:
  %73 = load i64, ptr %16, align 8
  %74 = add nsw i64 %34, -1
  store i64 %74, ptr %17, align 8
  %75 = add i64 %73, 1
  store i64 %75, ptr %16, align 8
  %76 = shl i64 %73, 4
  %77 = getelementptr i8, ptr %3, i64 %76
  %78 = load i64, ptr %77, align 8
  store i64 0, ptr %18, align 8
  %79 = call i32 @3(ptr nonnull %18, ptr nonnull %19, i64 %78)
  %80 = load i64, ptr %18, align 8
  switch i32 %79, label %81 [
    i32 -2, label %85
    i32 0, label %85
  ], !prof !0

81:
  %82 = icmp sgt i32 %79, 0
  %83 = load ptr, ptr %19, align 8
  %84 = select i1 %82, ptr %83, ptr undef
  store ptr %84, ptr %1, align 8
  br label %69

85:
  %86 = shl i64 %73, 4
  %87 = getelementptr i8, ptr %3, i64 %86
  %88 = getelementptr i8, ptr %87, i64 8
  %89 = load i64, ptr %88, align 8
  store i64 0, ptr %20, align 8
  %90 = call i32 @3(ptr nonnull %20, ptr nonnull %21, i64 %89)
  %91 = load i64, ptr %20, align 8
  switch i32 %90, label %92 [
    i32 -2, label %96
    i32 0, label %96
  ], !prof !0

92:
  %93 = icmp sgt i32 %90, 0
  %94 = load ptr, ptr %21, align 8
  %95 = select i1 %93, ptr %94, ptr undef
  store ptr %95, ptr %1, align 8
  br label %69

96:
  store i64 0, ptr %14, align 8, !noalias !154
  store i64 0, ptr %15, align 8, !noalias !154
  store i64 %80, ptr %14, align 8, !noalias !154
  %97 = icmp slt i64 %91, 1
  %98 = select i1 %97, i64 0, i64 %91
  store i64 %98, ptr %15, align 8, !noalias !154
  br label %99

99:
  %100 = phi i64 [ 2166136261, %96 ], [ %114, %105 ]
  %101 = load i64, ptr %15, align 8, !noalias !154
  %102 = icmp sgt i64 %101, 0
  br i1 %102, label %105, label %103

103:
  %104 = and i64 %100, %6
  store i64 0, ptr %22, align 8
  store i64 64, ptr %23, align 8
  br label %36

105:
  %106 = load i64, ptr %14, align 8, !noalias !154
  %107 = add nsw i64 %101, -1
  store i64 %107, ptr %15, align 8, !noalias !154
  %108 = add i64 %106, 1
  store i64 %108, ptr %14, align 8, !noalias !154
  %109 = getelementptr i8, ptr %2, i64 %106
  %110 = load i8, ptr %109, align 1, !noalias !154
  %111 = zext i8 %110 to i64
  %112 = xor i64 %100, %111
  %113 = mul nuw nsw i64 %112, 16777619
  %114 = and i64 %113, 4294967295
  br label %99

115:
  %116 = load i64, ptr %22, align 8
  %117 = add nsw i64 %38, -1
  store i64 %117, ptr %23, align 8
  %118 = add i64 %116, 1
  store i64 %118, ptr %22, align 8
  %119 = getelementptr i64, ptr %5, i64 %37
  %120 = load i64, ptr %119, align 8
  %121 = icmp slt i64 %120, 0
  br i1 %121, label %50, label %40

122:
  %123 = icmp sgt i32 %45, 0
  %124 = load ptr, ptr %25, align 8
  %125 = select i1 %123, ptr %124, ptr undef
  store ptr %125, ptr %1, align 8
  br label %69

126:
  store i64 0, ptr %12, align 8, !noalias !158
  store i64 0, ptr %13, align 8, !noalias !158
  %127 = shl i64 %46, 4
  %128 = getelementptr i8, ptr %3, i64 %127
  %129 = getelementptr i8, ptr %128, i64 8
  %130 = load i64, ptr %129, align 8, !noalias !158
  %131 = icmp eq i64 %130, %91
  br i1 %131, label %132, label %47

132:
  %133 = shl i64 %46, 4
  %134 = getelementptr i8, ptr %3, i64 %133
  %135 = load i64, ptr %134, align 8, !noalias !158
  store i64 0, ptr %12, align 8, !noalias !158
  %136 = icmp slt i64 %91, 1
  %137 = select i1 %136, i64 0, i64 %91
  store i64 %137, ptr %13, align 8, !noalias !158
  br label %138

138:
  %139 = load i64, ptr %13, align 8, !noalias !158
  %140 = icmp sgt i64 %139, 0
  br i1 %140, label %141, label %50

141:
  %142 = load i64, ptr %12, align 8, !noalias !158
  %143 = add nsw i64 %139, -1
  store i64 %143, ptr %13, align 8, !noalias !158
  %144 = add i64 %142, 1
  store i64 %144, ptr %12, align 8, !noalias !158
  %145 = getelementptr i8, ptr %2, i64 %135
  %146 = getelementptr i8, ptr %145, i64 %142
  %147 = load i8, ptr %146, align 1, !noalias !158
  %148 = getelementptr i8, ptr %2, i64 %80
  %149 = getelementptr i8, ptr %148, i64 %142
  %150 = load i8, ptr %149, align 1, !noalias !158
  %151 = icmp eq i8 %147, %150
  br i1 %151, label %138, label %47

152:
  %153 = icmp sgt i32 %53, 0
  %154 = load ptr, ptr %27, align 8
  %155 = select i1 %153, ptr %154, ptr undef
  store ptr %155, ptr %1, align 8
  br label %69

156:
  %157 = icmp slt i64 %54, 0
  br i1 %157, label %60, label %55

158:
  %159 = icmp sgt i32 %58, 0
  %160 = load ptr, ptr %29, align 8
  %161 = select i1 %159, ptr %160, ptr undef
  store ptr %161, ptr %1, align 8
  br label %69

162:
  store i64 0, ptr %10, align 8, !noalias !162
  store i64 0, ptr %11, align 8, !noalias !162
  %163 = shl i64 %59, 4
  %164 = getelementptr i8, ptr %3, i64 %163
  %165 = getelementptr i8, ptr %164, i64 8
  %166 = load i64, ptr %165, align 8, !noalias !162
  %167 = icmp eq i64 %166, %91
  br i1 %167, label %168, label %60

168:
  %169 = shl i64 %59, 4
  %170 = getelementptr i8, ptr %3, i64 %169
  %171 = load i64, ptr %170, align 8, !noalias !162
  store i64 0, ptr %10, align 8, !noalias !162
  %172 = icmp slt i64 %91, 1
  %173 = select i1 %172, i64 0, i64 %91
  store i64 %173, ptr %11, align 8, !noalias !162
  br label %174

174:
  %175 = load i64, ptr %11, align 8, !noalias !162
  %176 = icmp sgt i64 %175, 0
  br i1 %176, label %177, label %64

177:
  %178 = load i64, ptr %10, align 8, !noalias !162
  %179 = add nsw i64 %175, -1
  store i64 %179, ptr %11, align 8, !noalias !162
  %180 = add i64 %178, 1
  store i64 %180, ptr %10, align 8, !noalias !162
  %181 = getelementptr i8, ptr %2, i64 %171
  %182 = getelementptr i8, ptr %181, i64 %178
  %183 = load i8, ptr %182, align 1, !noalias !162
  %184 = getelementptr i8, ptr %2, i64 %80
  %185 = getelementptr i8, ptr %184, i64 %178
  %186 = load i8, ptr %185, align 1, !noalias !162
  %187 = icmp eq i8 %183, %186
  br i1 %187, label %174, label %60
}

define i32 @kernel.spread_types(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16, ptr %17, ptr %18, ptr %19, ptr %20, ptr %21, ptr %22, ptr %23, ptr %24, ptr %25, ptr %26, ptr %27, ptr %28) {
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = alloca i64, align 8
  %36 = alloca i64, align 8
  %37 = alloca i64, align 8
  %38 = alloca i8, align 1
  %39 = alloca ptr, align 8
  %40 = alloca i8, align 1
  %41 = alloca ptr, align 8
  %42 = alloca i64, align 8
  %43 = alloca i64, align 8
  %44 = alloca i64, align 8
  %45 = alloca i64, align 8
  %46 = alloca i8, align 1
  store i8 0, ptr %46, align 1
  %47 = alloca ptr, align 8
  store ptr null, ptr %47, align 8
  %48 = getelementptr i8, ptr %2, i64 168
  store i64 0, ptr %48, align 8
  %49 = getelementptr i8, ptr %2, i64 176
  store i64 0, ptr %49, align 8
  %50 = getelementptr i8, ptr %2, i64 304
  store i64 0, ptr %50, align 8
  %51 = getelementptr i8, ptr %2, i64 312
  store i64 0, ptr %51, align 8
  br label %52

52:
  %53 = phi i64 [ 0, %29 ], [ %56, %3215 ]
  %54 = phi ptr [ null, %29 ], [ %3216, %3215 ]
  br label %55

55:
  %56 = phi i64 [ %53, %52 ], [ %3214, %3213 ]
  %57 = phi ptr [ %54, %52 ], [ %1698, %3213 ]
  %58 = getelementptr i8, ptr %2, i64 168
  %59 = load i64, ptr %58, align 8
  %60 = getelementptr i8, ptr %2, i64 176
  %61 = load i64, ptr %60, align 8
  %62 = icmp slt i64 %59, %61
  br i1 %62, label %550, label %63

63:
  %64 = getelementptr i8, ptr %2, i64 168
  store i64 0, ptr %64, align 8, !noalias !166
  %65 = getelementptr i8, ptr %2, i64 176
  store i64 0, ptr %65, align 8, !noalias !166
  %66 = getelementptr i8, ptr %2, i64 16
  %67 = load i64, ptr %66, align 8, !noalias !166
  %68 = icmp sgt i64 %67, 0
  br i1 %68, label %69, label %269

69:
  %70 = getelementptr i8, ptr %2, i64 16
  %71 = load i64, ptr %70, align 8, !noalias !170
  %72 = add nsw i64 %71, -1
  %73 = getelementptr i8, ptr %2, i64 16
  store i64 %72, ptr %73, align 8, !noalias !170
  %74 = shl nsw i64 %72, 2
  %75 = getelementptr i64, ptr %23, i64 %74
  %76 = load i64, ptr %75, align 8, !noalias !170
  %77 = getelementptr i64, ptr %23, i64 %74
  %78 = getelementptr i8, ptr %77, i64 16
  %79 = load i64, ptr %78, align 8, !noalias !170
  %80 = getelementptr i64, ptr %23, i64 %74
  %81 = getelementptr i8, ptr %80, i64 24
  %82 = load i64, ptr %81, align 8, !noalias !170
  %83 = and i64 %82, 7
  %84 = getelementptr i8, ptr %2, i64 248
  store i64 %83, ptr %84, align 8, !noalias !170
  %85 = getelementptr i64, ptr %23, i64 %74
  %86 = getelementptr i8, ptr %85, i64 24
  %87 = load i64, ptr %86, align 8, !noalias !170
  %88 = and i64 %87, 16
  %89 = icmp eq i64 %88, 0
  br i1 %89, label %98, label %90

90:
  %91 = getelementptr i8, ptr %2, i64 152
  store i64 4, ptr %91, align 8, !noalias !170
  %92 = getelementptr i8, ptr %2, i64 208
  store i64 %76, ptr %92, align 8, !noalias !170
  %93 = getelementptr i64, ptr %23, i64 %74
  %94 = getelementptr i8, ptr %93, i64 8
  %95 = load i64, ptr %94, align 8, !noalias !170
  %96 = getelementptr i8, ptr %2, i64 264
  store i64 %95, ptr %96, align 8, !noalias !170
  %97 = getelementptr i8, ptr %2, i64 176
  store i64 1, ptr %97, align 8, !noalias !170
  br label %3215

98:
  %99 = getelementptr i8, ptr %2, i64 152
  store i64 1, ptr %99, align 8, !noalias !170
  %100 = getelementptr i64, ptr %23, i64 %74
  %101 = getelementptr i8, ptr %100, i64 24
  %102 = load i64, ptr %101, align 8, !noalias !170
  %103 = and i64 %102, 8
  %104 = getelementptr i8, ptr %2, i64 240
  store i64 %103, ptr %104, align 8, !noalias !170
  %105 = getelementptr i64, ptr %23, i64 %74
  %106 = getelementptr i8, ptr %105, i64 8
  %107 = load i64, ptr %106, align 8, !noalias !170
  %108 = mul nsw i64 %107, 12
  %109 = getelementptr i8, ptr %2, i64 32
  %110 = load i64, ptr %109, align 8, !noalias !170
  %111 = icmp sgt i64 %110, 0
  br i1 %111, label %112, label %125

112:
  %113 = phi i64 [ 0, %98 ], [ %123, %112 ]
  %114 = phi i64 [ %110, %98 ], [ %122, %112 ]
  %115 = add nsw i64 %113, %114
  %116 = ashr i64 %115, 1
  %117 = shl i64 %116, 5
  %118 = getelementptr i8, ptr %20, i64 %117
  %119 = load i64, ptr %118, align 8, !noalias !174
  %120 = icmp sgt i64 %119, %76
  %121 = add nsw i64 %116, 1
  %122 = select i1 %120, i64 %116, i64 %114
  %123 = select i1 %120, i64 %113, i64 %121
  %124 = icmp slt i64 %123, %122
  br i1 %124, label %112, label %125

125:
  %126 = phi i64 [ %123, %112 ], [ 0, %98 ]
  %127 = shl i64 %126, 2
  %128 = add i64 %127, -4
  %129 = icmp slt i64 %126, 1
  br i1 %129, label %3215, label %130

130:
  %131 = getelementptr i64, ptr %20, i64 %128
  %132 = load i64, ptr %131, align 8, !noalias !170
  %133 = getelementptr i64, ptr %20, i64 %127
  %134 = getelementptr i8, ptr %133, i64 -24
  %135 = load i64, ptr %134, align 8, !noalias !170
  %136 = add nsw i64 %132, %135
  %137 = icmp slt i64 %76, %136
  br i1 %137, label %138, label %3215

138:
  %139 = getelementptr i64, ptr %20, i64 %128
  %140 = load i64, ptr %139, align 8, !noalias !170
  %141 = sub nsw i64 %76, %140
  %142 = and i64 %141, 7
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %144, label %3215

144:
  %145 = getelementptr i64, ptr %20, i64 %128
  %146 = load i64, ptr %145, align 8, !noalias !170
  %147 = sub nsw i64 %76, %146
  %148 = getelementptr i64, ptr %20, i64 %127
  %149 = getelementptr i8, ptr %148, i64 -24
  %150 = load i64, ptr %149, align 8, !noalias !170
  %151 = sub nsw i64 %150, %147
  %152 = getelementptr i64, ptr %12, i64 %108
  %153 = getelementptr i8, ptr %152, i64 8
  %154 = load i64, ptr %153, align 8, !noalias !170
  %155 = getelementptr i64, ptr %12, i64 %108
  %156 = getelementptr i8, ptr %155, i64 40
  %157 = load i64, ptr %156, align 8, !noalias !170
  %158 = getelementptr i8, ptr %2, i64 224
  store i64 %151, ptr %158, align 8, !noalias !170
  %159 = getelementptr i64, ptr %20, i64 %127
  %160 = getelementptr i8, ptr %159, i64 -16
  %161 = load i64, ptr %160, align 8, !noalias !170
  %162 = add nsw i64 %161, %147
  %163 = getelementptr i8, ptr %2, i64 208
  store i64 %162, ptr %163, align 8, !noalias !170
  %164 = getelementptr i64, ptr %20, i64 %127
  %165 = getelementptr i8, ptr %164, i64 -8
  %166 = load i64, ptr %165, align 8, !noalias !170
  %167 = ashr i64 %147, 3
  %168 = add nsw i64 %166, %167
  %169 = getelementptr i8, ptr %2, i64 232
  store i64 %168, ptr %169, align 8, !noalias !170
  %170 = getelementptr i8, ptr %2, i64 256
  store i64 %154, ptr %170, align 8, !noalias !170
  %171 = getelementptr i64, ptr %12, i64 %108
  %172 = getelementptr i8, ptr %171, i64 16
  %173 = load i64, ptr %172, align 8, !noalias !170
  %174 = getelementptr i8, ptr %2, i64 264
  store i64 %173, ptr %174, align 8, !noalias !170
  %175 = getelementptr i64, ptr %12, i64 %108
  %176 = getelementptr i8, ptr %175, i64 32
  %177 = load i64, ptr %176, align 8, !noalias !170
  %178 = getelementptr i8, ptr %2, i64 280
  store i64 %177, ptr %178, align 8, !noalias !170
  %179 = getelementptr i8, ptr %2, i64 288
  store i64 %157, ptr %179, align 8, !noalias !170
  %180 = icmp sgt i64 %154, 0
  %181 = icmp sgt i64 %157, 0
  %182 = select i1 %180, i1 %181, i1 false
  br i1 %182, label %183, label %3215

183:
  %184 = or i64 %151, %154
  %185 = icmp ult i64 %184, 4294967296
  br i1 %185, label %186, label %193

186:
  %187 = trunc i64 %154 to i32
  %188 = trunc i64 %151 to i32
  %189 = udiv i32 %188, %187
  %190 = urem i32 %188, %187
  %191 = zext i32 %189 to i64
  %192 = zext i32 %190 to i64
  br label %216

193:
  %194 = or i64 %151, %154
  %195 = icmp ult i64 %194, 4294967296
  br i1 %195, label %196, label %203

196:
  %197 = trunc i64 %154 to i32
  %198 = trunc i64 %151 to i32
  %199 = udiv i32 %198, %197
  %200 = urem i32 %198, %197
  %201 = zext i32 %199 to i64
  %202 = zext i32 %200 to i64
  br label %216

203:
  %204 = or i64 %151, %154
  %205 = icmp ult i64 %204, 4294967296
  br i1 %205, label %206, label %213

206:
  %207 = trunc i64 %154 to i32
  %208 = trunc i64 %151 to i32
  %209 = udiv i32 %208, %207
  %210 = urem i32 %208, %207
  %211 = zext i32 %209 to i64
  %212 = zext i32 %210 to i64
  br label %216

213:
  %214 = sdiv i64 %151, %154
  %215 = srem i64 %151, %154
  br label %216

216:
  %217 = phi i64 [ %191, %186 ], [ %201, %196 ], [ %211, %206 ], [ %214, %213 ]
  %218 = phi i64 [ %192, %186 ], [ %202, %196 ], [ %212, %206 ], [ %215, %213 ]
  %219 = xor i64 %154, %218
  %220 = icmp slt i64 %219, 0
  %221 = add nsw i64 %217, 1
  %222 = select i1 %220, i64 %217, i64 %221
  %223 = call i64 @llvm.smin.i64(i64 %222, i64 %79)
  %224 = getelementptr i64, ptr %12, i64 %108
  %225 = load i64, ptr %224, align 8, !noalias !170
  %226 = or i64 %225, %154
  %227 = icmp ult i64 %226, 4294967296
  br i1 %227, label %228, label %235

228:
  %229 = trunc i64 %154 to i32
  %230 = trunc i64 %225 to i32
  %231 = udiv i32 %230, %229
  %232 = urem i32 %230, %229
  %233 = zext i32 %231 to i64
  %234 = zext i32 %232 to i64
  br label %258

235:
  %236 = or i64 %225, %154
  %237 = icmp ult i64 %236, 4294967296
  br i1 %237, label %238, label %245

238:
  %239 = trunc i64 %154 to i32
  %240 = trunc i64 %225 to i32
  %241 = udiv i32 %240, %239
  %242 = urem i32 %240, %239
  %243 = zext i32 %241 to i64
  %244 = zext i32 %242 to i64
  br label %258

245:
  %246 = or i64 %225, %154
  %247 = icmp ult i64 %246, 4294967296
  br i1 %247, label %248, label %255

248:
  %249 = trunc i64 %154 to i32
  %250 = trunc i64 %225 to i32
  %251 = udiv i32 %250, %249
  %252 = urem i32 %250, %249
  %253 = zext i32 %251 to i64
  %254 = zext i32 %252 to i64
  br label %258

255:
  %256 = sdiv i64 %225, %154
  %257 = srem i64 %225, %154
  br label %258

258:
  %259 = phi i64 [ %233, %228 ], [ %243, %238 ], [ %253, %248 ], [ %256, %255 ]
  %260 = phi i64 [ %234, %228 ], [ %244, %238 ], [ %254, %248 ], [ %257, %255 ]
  %261 = xor i64 %154, %260
  %262 = icmp slt i64 %261, 0
  %263 = add i64 %259, -1
  %264 = select i1 %262, i64 %263, i64 %259
  %265 = mul nsw i64 %223, %264
  %266 = call i64 @llvm.smin.i64(i64 %222, i64 %265)
  %267 = mul nsw i64 %266, %157
  %268 = getelementptr i8, ptr %2, i64 176
  store i64 %267, ptr %268, align 8, !noalias !170
  br label %3215

269:
  %270 = getelementptr i8, ptr %2, i64 8
  %271 = load i64, ptr %270, align 8, !noalias !166
  %272 = icmp sgt i64 %271, 0
  br i1 %272, label %273, label %488

273:
  %274 = getelementptr i8, ptr %2, i64 8
  %275 = load i64, ptr %274, align 8, !noalias !177
  %276 = add nsw i64 %275, -1
  %277 = getelementptr i8, ptr %2, i64 8
  store i64 %276, ptr %277, align 8, !noalias !177
  %278 = getelementptr i8, ptr %2, i64 320
  %279 = load i64, ptr %278, align 8, !noalias !177
  %280 = getelementptr i32, ptr %28, i64 %279
  %281 = load i32, ptr %280, align 4, !noalias !177
  store i64 0, ptr %42, align 8, !noalias !181
  store i64 0, ptr %43, align 8, !noalias !181
  store i64 0, ptr %44, align 8, !noalias !181
  store i64 0, ptr %45, align 8, !noalias !181
  %282 = getelementptr i8, ptr %2, i64 8
  %283 = load i64, ptr %282, align 8, !noalias !181
  %284 = icmp slt i64 %283, 24
  br i1 %284, label %427, label %312

285:
  %286 = getelementptr i8, ptr %26, i64 %435
  %287 = getelementptr i8, ptr %286, i64 3
  %288 = load i8, ptr %287, align 1, !noalias !177
  %289 = and i8 %288, 64
  %290 = icmp ne i8 %289, 0
  br label %291

291:
  %292 = phi i1 [ true, %427 ], [ %290, %285 ]
  %293 = select i1 %292, i64 8, i64 0
  %294 = getelementptr i8, ptr %2, i64 216
  store i64 %293, ptr %294, align 8, !noalias !177
  %295 = getelementptr i8, ptr %2, i64 256
  %296 = load i64, ptr %295, align 8, !noalias !177
  %297 = icmp sgt i64 %296, 0
  br i1 %297, label %298, label %3215

298:
  %299 = getelementptr i8, ptr %2, i64 272
  %300 = load i64, ptr %299, align 8, !noalias !177
  %301 = icmp sgt i64 %300, 0
  br i1 %301, label %302, label %3215

302:
  %303 = sext i32 %281 to i64
  %304 = getelementptr i64, ptr %7, i64 %303
  %305 = getelementptr i8, ptr %304, i64 8
  %306 = load i64, ptr %305, align 8, !noalias !177
  %307 = sext i32 %281 to i64
  %308 = getelementptr i64, ptr %7, i64 %307
  %309 = load i64, ptr %308, align 8, !noalias !177
  %310 = sub nsw i64 %306, %309
  %311 = getelementptr i8, ptr %2, i64 176
  store i64 %310, ptr %311, align 8, !noalias !177
  br label %3215

312:
  %313 = load i64, ptr %2, align 8, !noalias !181
  %314 = add nsw i64 %279, 24
  %315 = icmp slt i64 %314, %313
  br i1 %315, label %316, label %427

316:
  %317 = getelementptr i32, ptr %28, i64 %279
  %318 = getelementptr i8, ptr %317, i64 96
  %319 = load i32, ptr %318, align 4, !noalias !181
  %320 = sext i32 %319 to i64
  %321 = sext i32 %319 to i64
  %322 = getelementptr i32, ptr %24, i64 %321
  call void @llvm.prefetch.p0(ptr %322, i32 0, i32 3, i32 1), !noalias !181
  %323 = shl nsw i64 %320, 2
  %324 = getelementptr i8, ptr %26, i64 %323
  call void @llvm.prefetch.p0(ptr %324, i32 0, i32 3, i32 1), !noalias !181
  %325 = sext i32 %319 to i64
  %326 = getelementptr i64, ptr %5, i64 %325
  call void @llvm.prefetch.p0(ptr %326, i32 0, i32 3, i32 1), !noalias !181
  %327 = sext i32 %319 to i64
  %328 = getelementptr i64, ptr %6, i64 %327
  call void @llvm.prefetch.p0(ptr %328, i32 0, i32 3, i32 1), !noalias !181
  %329 = sext i32 %319 to i64
  %330 = getelementptr i64, ptr %7, i64 %329
  call void @llvm.prefetch.p0(ptr %330, i32 0, i32 3, i32 1), !noalias !181
  %331 = sext i32 %319 to i64
  %332 = getelementptr i64, ptr %9, i64 %331
  call void @llvm.prefetch.p0(ptr %332, i32 0, i32 3, i32 1), !noalias !181
  %333 = getelementptr i32, ptr %28, i64 %279
  %334 = getelementptr i8, ptr %333, i64 64
  %335 = load i32, ptr %334, align 4, !noalias !181
  %336 = sext i32 %335 to i64
  %337 = sext i32 %335 to i64
  %338 = getelementptr i64, ptr %6, i64 %337
  %339 = load i64, ptr %338, align 8, !noalias !181
  %340 = getelementptr i8, ptr %3, i64 %339
  %341 = getelementptr i8, ptr %340, i64 8
  call void @llvm.prefetch.p0(ptr %341, i32 0, i32 3, i32 1), !noalias !181
  %342 = getelementptr i64, ptr %7, i64 %336
  %343 = load i64, ptr %342, align 8, !noalias !181
  %344 = getelementptr i32, ptr %8, i64 %343
  call void @llvm.prefetch.p0(ptr %344, i32 0, i32 3, i32 1), !noalias !181
  %345 = sext i32 %335 to i64
  %346 = getelementptr i64, ptr %9, i64 %345
  %347 = load i64, ptr %346, align 8, !noalias !181
  %348 = getelementptr i32, ptr %10, i64 %347
  call void @llvm.prefetch.p0(ptr %348, i32 0, i32 3, i32 1), !noalias !181
  %349 = sext i32 %335 to i64
  %350 = getelementptr i64, ptr %9, i64 %349
  %351 = load i64, ptr %350, align 8, !noalias !181
  %352 = getelementptr i32, ptr %11, i64 %351
  call void @llvm.prefetch.p0(ptr %352, i32 0, i32 3, i32 1), !noalias !181
  %353 = getelementptr i32, ptr %28, i64 %279
  %354 = getelementptr i8, ptr %353, i64 32
  %355 = load i32, ptr %354, align 4, !noalias !181
  %356 = sext i32 %355 to i64
  %357 = sext i32 %355 to i64
  %358 = getelementptr i64, ptr %9, i64 %357
  %359 = load i64, ptr %358, align 8, !noalias !181
  %360 = getelementptr i64, ptr %9, i64 %356
  %361 = getelementptr i8, ptr %360, i64 8
  %362 = load i64, ptr %361, align 8, !noalias !181
  %363 = sext i32 %355 to i64
  %364 = getelementptr i64, ptr %9, i64 %363
  %365 = load i64, ptr %364, align 8, !noalias !181
  %366 = add nsw i64 %365, 8
  %367 = call i64 @llvm.smin.i64(i64 %366, i64 %362)
  store i64 %359, ptr %42, align 8, !noalias !181
  %368 = sub i64 %367, %359
  %369 = icmp slt i64 %368, 1
  %370 = select i1 %369, i64 0, i64 %368
  store i64 %370, ptr %43, align 8, !noalias !181
  br label %371

371:
  %372 = load i64, ptr %43, align 8, !noalias !181
  %373 = icmp sgt i64 %372, 0
  br i1 %373, label %396, label %374

374:
  %375 = getelementptr i32, ptr %28, i64 %279
  %376 = getelementptr i8, ptr %375, i64 16
  %377 = load i32, ptr %376, align 4, !noalias !181
  %378 = sext i32 %377 to i64
  %379 = sext i32 %377 to i64
  %380 = getelementptr i64, ptr %9, i64 %379
  %381 = load i64, ptr %380, align 8, !noalias !181
  %382 = getelementptr i64, ptr %9, i64 %378
  %383 = getelementptr i8, ptr %382, i64 8
  %384 = load i64, ptr %383, align 8, !noalias !181
  %385 = sext i32 %377 to i64
  %386 = getelementptr i64, ptr %9, i64 %385
  %387 = load i64, ptr %386, align 8, !noalias !181
  %388 = add nsw i64 %387, 8
  %389 = call i64 @llvm.smin.i64(i64 %388, i64 %384)
  store i64 %381, ptr %44, align 8, !noalias !181
  %390 = sub i64 %389, %381
  %391 = icmp slt i64 %390, 1
  %392 = select i1 %391, i64 0, i64 %390
  store i64 %392, ptr %45, align 8, !noalias !181
  br label %393

393:
  %394 = load i64, ptr %45, align 8, !noalias !181
  %395 = icmp sgt i64 %394, 0
  br i1 %395, label %417, label %427

396:
  %397 = load i64, ptr %42, align 8, !noalias !181
  %398 = add nsw i64 %372, -1
  store i64 %398, ptr %43, align 8, !noalias !181
  %399 = add i64 %397, 1
  store i64 %399, ptr %42, align 8, !noalias !181
  %400 = getelementptr i32, ptr %10, i64 %397
  %401 = load i32, ptr %400, align 4, !noalias !181
  %402 = sext i32 %401 to i64
  %403 = sext i32 %401 to i64
  %404 = getelementptr i64, ptr %4, i64 %403
  call void @llvm.prefetch.p0(ptr %404, i32 0, i32 3, i32 1), !noalias !185
  %405 = sext i32 %401 to i64
  %406 = getelementptr i64, ptr %5, i64 %405
  call void @llvm.prefetch.p0(ptr %406, i32 0, i32 3, i32 1), !noalias !185
  %407 = sext i32 %401 to i64
  %408 = getelementptr i64, ptr %7, i64 %407
  call void @llvm.prefetch.p0(ptr %408, i32 0, i32 3, i32 1), !noalias !185
  %409 = sext i32 %401 to i64
  %410 = getelementptr i64, ptr %9, i64 %409
  call void @llvm.prefetch.p0(ptr %410, i32 0, i32 3, i32 1), !noalias !185
  %411 = sext i32 %401 to i64
  %412 = getelementptr i32, ptr %24, i64 %411
  call void @llvm.prefetch.p0(ptr %412, i32 0, i32 3, i32 1), !noalias !185
  %413 = sext i32 %401 to i64
  %414 = getelementptr i64, ptr %25, i64 %413
  call void @llvm.prefetch.p0(ptr %414, i32 0, i32 3, i32 1), !noalias !185
  %415 = shl nsw i64 %402, 2
  %416 = getelementptr i8, ptr %26, i64 %415
  call void @llvm.prefetch.p0(ptr %416, i32 0, i32 3, i32 1), !noalias !185
  br label %371

417:
  %418 = load i64, ptr %44, align 8, !noalias !181
  %419 = add nsw i64 %394, -1
  store i64 %419, ptr %45, align 8, !noalias !181
  %420 = add i64 %418, 1
  store i64 %420, ptr %44, align 8, !noalias !181
  %421 = getelementptr i32, ptr %10, i64 %418
  %422 = load i32, ptr %421, align 4, !noalias !181
  %423 = sext i32 %422 to i64
  %424 = getelementptr i64, ptr %7, i64 %423
  %425 = load i64, ptr %424, align 8, !noalias !181
  %426 = getelementptr i32, ptr %8, i64 %425
  call void @llvm.prefetch.p0(ptr %426, i32 0, i32 3, i32 1), !noalias !181
  br label %393

427:
  %428 = add nsw i64 %279, 1
  %429 = load i64, ptr %2, align 8, !noalias !177
  %430 = icmp slt i64 %428, %429
  %431 = add nsw i64 %279, 1
  %432 = select i1 %430, i64 %431, i64 0
  %433 = getelementptr i8, ptr %2, i64 320
  store i64 %432, ptr %433, align 8, !noalias !177
  %434 = sext i32 %281 to i64
  %435 = shl nsw i64 %434, 2
  %436 = or i64 %435, 3
  %437 = getelementptr i8, ptr %26, i64 %436
  %438 = load i8, ptr %437, align 1, !noalias !177
  %439 = and i8 %438, 127
  %440 = getelementptr i8, ptr %26, i64 %436
  store i8 %439, ptr %440, align 1, !noalias !177
  %441 = sext i32 %281 to i64
  %442 = getelementptr i32, ptr %24, i64 %441
  %443 = load i32, ptr %442, align 4, !noalias !177
  %444 = sext i32 %443 to i64
  %445 = mul nsw i64 %444, 12
  %446 = getelementptr i8, ptr %2, i64 152
  store i64 0, ptr %446, align 8, !noalias !177
  %447 = sext i32 %281 to i64
  %448 = getelementptr i8, ptr %2, i64 160
  store i64 %447, ptr %448, align 8, !noalias !177
  %449 = getelementptr i8, ptr %26, i64 %435
  %450 = load i8, ptr %449, align 1, !noalias !177
  %451 = zext i8 %450 to i64
  %452 = getelementptr i8, ptr %2, i64 248
  store i64 %451, ptr %452, align 8, !noalias !177
  %453 = getelementptr i64, ptr %12, i64 %445
  %454 = getelementptr i8, ptr %453, i64 8
  %455 = load i64, ptr %454, align 8, !noalias !177
  %456 = getelementptr i8, ptr %2, i64 256
  store i64 %455, ptr %456, align 8, !noalias !177
  %457 = getelementptr i64, ptr %12, i64 %445
  %458 = getelementptr i8, ptr %457, i64 16
  %459 = load i64, ptr %458, align 8, !noalias !177
  %460 = getelementptr i8, ptr %2, i64 264
  store i64 %459, ptr %460, align 8, !noalias !177
  %461 = getelementptr i64, ptr %12, i64 %445
  %462 = getelementptr i8, ptr %461, i64 24
  %463 = load i64, ptr %462, align 8, !noalias !177
  %464 = getelementptr i8, ptr %2, i64 272
  store i64 %463, ptr %464, align 8, !noalias !177
  %465 = sext i32 %281 to i64
  %466 = getelementptr i64, ptr %7, i64 %465
  %467 = load i64, ptr %466, align 8, !noalias !177
  %468 = getelementptr i8, ptr %2, i64 184
  store i64 %467, ptr %468, align 8, !noalias !177
  %469 = sext i32 %281 to i64
  %470 = getelementptr i64, ptr %9, i64 %469
  %471 = load i64, ptr %470, align 8, !noalias !177
  %472 = getelementptr i8, ptr %2, i64 192
  store i64 %471, ptr %472, align 8, !noalias !177
  %473 = sext i32 %281 to i64
  %474 = getelementptr i64, ptr %9, i64 %473
  %475 = getelementptr i8, ptr %474, i64 8
  %476 = load i64, ptr %475, align 8, !noalias !177
  %477 = getelementptr i8, ptr %2, i64 200
  store i64 %476, ptr %477, align 8, !noalias !177
  %478 = sext i32 %281 to i64
  %479 = getelementptr i64, ptr %6, i64 %478
  %480 = load i64, ptr %479, align 8, !noalias !177
  %481 = getelementptr i8, ptr %2, i64 208
  store i64 %480, ptr %481, align 8, !noalias !177
  %482 = sext i32 %281 to i64
  %483 = getelementptr i64, ptr %5, i64 %482
  %484 = load i64, ptr %483, align 8, !noalias !177
  %485 = icmp sgt i64 %484, 512
  %486 = icmp slt i64 %484, 32768
  %487 = select i1 %485, i1 %486, i1 false
  br i1 %487, label %291, label %285

488:
  %489 = getelementptr i8, ptr %2, i64 88
  %490 = load i64, ptr %489, align 8, !noalias !166
  %491 = icmp eq i64 %490, 0
  br i1 %491, label %549, label %492

492:
  %493 = getelementptr i8, ptr %2, i64 304
  %494 = load i64, ptr %493, align 8, !noalias !166
  %495 = load i64, ptr %2, align 8, !noalias !166
  %496 = icmp slt i64 %494, %495
  br i1 %496, label %497, label %536

497:
  %498 = getelementptr i8, ptr %2, i64 304
  %499 = load i64, ptr %498, align 8, !noalias !188
  %500 = add nsw i64 %499, 1
  %501 = getelementptr i8, ptr %2, i64 304
  store i64 %500, ptr %501, align 8, !noalias !188
  %502 = getelementptr i32, ptr %24, i64 %499
  %503 = load i32, ptr %502, align 4, !noalias !188
  %504 = icmp slt i32 %503, 0
  br i1 %504, label %505, label %3215

505:
  %506 = getelementptr i64, ptr %9, i64 %499
  %507 = getelementptr i8, ptr %506, i64 8
  %508 = load i64, ptr %507, align 8, !noalias !188
  %509 = getelementptr i64, ptr %9, i64 %499
  %510 = load i64, ptr %509, align 8, !noalias !188
  %511 = icmp sgt i64 %508, %510
  br i1 %511, label %512, label %3215

512:
  %513 = getelementptr i8, ptr %2, i64 152
  store i64 2, ptr %513, align 8, !noalias !188
  %514 = getelementptr i8, ptr %2, i64 160
  store i64 %499, ptr %514, align 8, !noalias !188
  %515 = getelementptr i8, ptr %2, i64 248
  store i64 2, ptr %515, align 8, !noalias !188
  %516 = getelementptr i64, ptr %7, i64 %499
  %517 = load i64, ptr %516, align 8, !noalias !188
  %518 = getelementptr i8, ptr %2, i64 184
  store i64 %517, ptr %518, align 8, !noalias !188
  %519 = getelementptr i64, ptr %9, i64 %499
  %520 = load i64, ptr %519, align 8, !noalias !188
  %521 = getelementptr i8, ptr %2, i64 192
  store i64 %520, ptr %521, align 8, !noalias !188
  %522 = getelementptr i64, ptr %9, i64 %499
  %523 = getelementptr i8, ptr %522, i64 8
  %524 = load i64, ptr %523, align 8, !noalias !188
  %525 = getelementptr i8, ptr %2, i64 200
  store i64 %524, ptr %525, align 8, !noalias !188
  %526 = getelementptr i64, ptr %6, i64 %499
  %527 = load i64, ptr %526, align 8, !noalias !188
  %528 = getelementptr i8, ptr %2, i64 208
  store i64 %527, ptr %528, align 8, !noalias !188
  %529 = getelementptr i64, ptr %7, i64 %499
  %530 = getelementptr i8, ptr %529, i64 8
  %531 = load i64, ptr %530, align 8, !noalias !188
  %532 = getelementptr i64, ptr %7, i64 %499
  %533 = load i64, ptr %532, align 8, !noalias !188
  %534 = sub nsw i64 %531, %533
  %535 = getelementptr i8, ptr %2, i64 176
  store i64 %534, ptr %535, align 8, !noalias !188
  br label %3215

536:
  %537 = getelementptr i8, ptr %2, i64 312
  %538 = load i64, ptr %537, align 8, !noalias !166
  %539 = icmp eq i64 %538, 0
  br i1 %539, label %540, label %549

540:
  %541 = getelementptr i8, ptr %2, i64 312
  store i64 1, ptr %541, align 8, !noalias !166
  %542 = getelementptr i8, ptr %2, i64 152
  store i64 3, ptr %542, align 8, !noalias !166
  %543 = getelementptr i8, ptr %2, i64 296
  store i64 0, ptr %543, align 8, !noalias !166
  %544 = getelementptr i8, ptr %2, i64 120
  %545 = load i64, ptr %544, align 8, !noalias !166
  %546 = getelementptr i8, ptr %2, i64 176
  store i64 %545, ptr %546, align 8, !noalias !166
  br label %3215

547:
  %548 = phi i32 [ 0, %549 ], [ %1316, %3226 ], [ %1699, %3232 ]
  ret i32 %548

549:
  store i64 %56, ptr %0, align 8
  br label %547

550:
  %551 = getelementptr i8, ptr %2, i64 152
  %552 = load i64, ptr %551, align 8, !noalias !191
  %553 = icmp eq i64 %552, 1
  br i1 %553, label %554, label %749

554:
  %555 = getelementptr i8, ptr %2, i64 168
  %556 = load i64, ptr %555, align 8, !noalias !195
  %557 = add nsw i64 %556, 1
  %558 = getelementptr i8, ptr %2, i64 168
  store i64 %557, ptr %558, align 8, !noalias !195
  %559 = getelementptr i8, ptr %2, i64 288
  %560 = load i64, ptr %559, align 8, !noalias !195
  %561 = getelementptr i8, ptr %2, i64 280
  %562 = load i64, ptr %561, align 8, !noalias !195
  %563 = icmp eq i64 %560, 0
  br i1 %563, label %605, label %601, !prof !199

564:
  %565 = getelementptr i8, ptr %2, i64 176
  %566 = load i64, ptr %565, align 8, !noalias !195
  %567 = getelementptr i8, ptr %2, i64 168
  store i64 %566, ptr %567, align 8, !noalias !195
  br label %3217

568:
  %569 = getelementptr i8, ptr %2, i64 232
  %570 = load i64, ptr %569, align 8, !noalias !195
  %571 = ashr i64 %655, 3
  %572 = add nsw i64 %570, %571
  %573 = getelementptr i8, ptr %21, i64 %572
  %574 = load i8, ptr %573, align 1, !noalias !195
  %575 = icmp eq i8 %574, 1
  br i1 %575, label %584, label %576

576:
  %577 = getelementptr i8, ptr %2, i64 240
  %578 = load i64, ptr %577, align 8, !noalias !195
  %579 = icmp eq i64 %578, 0
  br i1 %579, label %580, label %3217

580:
  %581 = getelementptr i8, ptr %21, i64 %572
  %582 = load i8, ptr %581, align 1, !noalias !195
  %583 = icmp eq i8 %582, 0
  br i1 %583, label %584, label %3217

584:
  %585 = getelementptr i8, ptr %21, i64 %572
  store i8 2, ptr %585, align 1, !noalias !195
  %586 = getelementptr i8, ptr %2, i64 208
  %587 = load i64, ptr %586, align 8, !noalias !195
  %588 = add nsw i64 %587, %655
  %589 = getelementptr i8, ptr %2, i64 264
  %590 = load i64, ptr %589, align 8, !noalias !195
  %591 = ashr i32 %609, 3
  %592 = sext i32 %591 to i64
  %593 = getelementptr i32, ptr %13, i64 %590
  %594 = getelementptr i32, ptr %593, i64 %592
  %595 = load i32, ptr %594, align 4, !noalias !195
  %596 = sext i32 %595 to i64
  %597 = getelementptr i8, ptr %3, i64 %588
  %598 = getelementptr i8, ptr %597, i64 7
  %599 = load i8, ptr %598, align 1, !noalias !200
  %600 = icmp sgt i8 %599, -1
  br i1 %600, label %702, label %3217

601:
  %602 = icmp ne i64 %556, -9223372036854775808
  %603 = icmp ne i64 %560, -1
  %604 = or i1 %602, %603
  br i1 %604, label %611, label %605, !prof !204

605:
  %606 = phi i64 [ %560, %554 ], [ %644, %637 ], [ 0, %601 ]
  %607 = getelementptr i32, ptr %14, i64 %562
  %608 = getelementptr i32, ptr %607, i64 %606
  %609 = load i32, ptr %608, align 4, !noalias !195
  %610 = icmp eq i64 %560, 0
  br i1 %610, label %649, label %645, !prof !199

611:
  %612 = or i64 %556, %560
  %613 = icmp ult i64 %612, 4294967296
  br i1 %613, label %614, label %619

614:
  %615 = trunc i64 %560 to i32
  %616 = trunc i64 %556 to i32
  %617 = urem i32 %616, %615
  %618 = zext i32 %617 to i64
  br label %637

619:
  %620 = or i64 %556, %560
  %621 = icmp ult i64 %620, 4294967296
  br i1 %621, label %622, label %627

622:
  %623 = trunc i64 %560 to i32
  %624 = trunc i64 %556 to i32
  %625 = urem i32 %624, %623
  %626 = zext i32 %625 to i64
  br label %637

627:
  %628 = or i64 %556, %560
  %629 = icmp ult i64 %628, 4294967296
  br i1 %629, label %630, label %635

630:
  %631 = trunc i64 %560 to i32
  %632 = trunc i64 %556 to i32
  %633 = urem i32 %632, %631
  %634 = zext i32 %633 to i64
  br label %637

635:
  %636 = srem i64 %556, %560
  br label %637

637:
  %638 = phi i64 [ %618, %614 ], [ %626, %622 ], [ %634, %630 ], [ %636, %635 ]
  %639 = xor i64 %560, %638
  %640 = icmp slt i64 %639, 0
  %641 = icmp ne i64 %638, 0
  %642 = and i1 %641, %640
  %643 = add i64 %638, %560
  %644 = select i1 %642, i64 %643, i64 %638
  br label %605

645:
  %646 = icmp ne i64 %556, -9223372036854775808
  %647 = icmp ne i64 %560, -1
  %648 = or i1 %646, %647
  br i1 %648, label %660, label %649, !prof !204

649:
  %650 = phi i64 [ %560, %605 ], [ %701, %693 ], [ 0, %645 ]
  %651 = getelementptr i8, ptr %2, i64 256
  %652 = load i64, ptr %651, align 8, !noalias !195
  %653 = mul nsw i64 %650, %652
  %654 = sext i32 %609 to i64
  %655 = add nsw i64 %653, %654
  %656 = add nsw i64 %655, 8
  %657 = getelementptr i8, ptr %2, i64 224
  %658 = load i64, ptr %657, align 8, !noalias !195
  %659 = icmp sgt i64 %656, %658
  br i1 %659, label %564, label %568

660:
  %661 = or i64 %556, %560
  %662 = icmp ult i64 %661, 4294967296
  br i1 %662, label %663, label %670

663:
  %664 = trunc i64 %560 to i32
  %665 = trunc i64 %556 to i32
  %666 = udiv i32 %665, %664
  %667 = urem i32 %665, %664
  %668 = zext i32 %666 to i64
  %669 = zext i32 %667 to i64
  br label %693

670:
  %671 = or i64 %556, %560
  %672 = icmp ult i64 %671, 4294967296
  br i1 %672, label %673, label %680

673:
  %674 = trunc i64 %560 to i32
  %675 = trunc i64 %556 to i32
  %676 = udiv i32 %675, %674
  %677 = urem i32 %675, %674
  %678 = zext i32 %676 to i64
  %679 = zext i32 %677 to i64
  br label %693

680:
  %681 = or i64 %556, %560
  %682 = icmp ult i64 %681, 4294967296
  br i1 %682, label %683, label %690

683:
  %684 = trunc i64 %560 to i32
  %685 = trunc i64 %556 to i32
  %686 = udiv i32 %685, %684
  %687 = urem i32 %685, %684
  %688 = zext i32 %686 to i64
  %689 = zext i32 %687 to i64
  br label %693

690:
  %691 = sdiv i64 %556, %560
  %692 = srem i64 %556, %560
  br label %693

693:
  %694 = phi i64 [ %668, %663 ], [ %678, %673 ], [ %688, %683 ], [ %691, %690 ]
  %695 = phi i64 [ %669, %663 ], [ %679, %673 ], [ %689, %683 ], [ %692, %690 ]
  %696 = xor i64 %560, %695
  %697 = icmp slt i64 %696, 0
  %698 = icmp ne i64 %695, 0
  %699 = and i1 %698, %697
  %700 = add i64 %694, -1
  %701 = select i1 %699, i64 %700, i64 %694
  br label %649

702:
  %703 = getelementptr i8, ptr %3, i64 %588
  %704 = getelementptr i8, ptr %703, i64 5
  %705 = load i8, ptr %704, align 1, !noalias !200
  %706 = zext i8 %705 to i64
  %707 = getelementptr i8, ptr %3, i64 %588
  %708 = getelementptr i8, ptr %707, i64 4
  %709 = load i8, ptr %708, align 1, !noalias !200
  %710 = zext i8 %709 to i64
  %711 = getelementptr i8, ptr %3, i64 %588
  %712 = getelementptr i8, ptr %711, i64 6
  %713 = load i8, ptr %712, align 1, !noalias !200
  %714 = zext i8 %713 to i64
  %715 = getelementptr i8, ptr %3, i64 %588
  %716 = getelementptr i8, ptr %715, i64 7
  %717 = load i8, ptr %716, align 1, !noalias !200
  %718 = and i8 %717, 127
  %719 = zext i8 %718 to i64
  %720 = getelementptr i8, ptr %3, i64 %588
  %721 = getelementptr i8, ptr %720, i64 1
  %722 = load i8, ptr %721, align 1, !noalias !200
  %723 = zext i8 %722 to i64
  %724 = shl nuw nsw i64 %723, 8
  %725 = getelementptr i8, ptr %3, i64 %588
  %726 = load i8, ptr %725, align 1, !noalias !200
  %727 = zext i8 %726 to i64
  %728 = or i64 %724, %727
  %729 = getelementptr i8, ptr %3, i64 %588
  %730 = getelementptr i8, ptr %729, i64 2
  %731 = load i8, ptr %730, align 1, !noalias !200
  %732 = zext i8 %731 to i64
  %733 = shl nuw nsw i64 %732, 16
  %734 = or i64 %728, %733
  %735 = getelementptr i8, ptr %3, i64 %588
  %736 = getelementptr i8, ptr %735, i64 3
  %737 = load i8, ptr %736, align 1, !noalias !200
  %738 = zext i8 %737 to i64
  %739 = shl nuw nsw i64 %738, 24
  %740 = or i64 %734, %739
  %741 = shl nuw nsw i64 %719, 56
  %742 = shl nuw nsw i64 %714, 48
  %743 = shl nuw nsw i64 %706, 40
  %744 = shl nuw nsw i64 %710, 32
  %745 = or i64 %743, %744
  %746 = or i64 %742, %745
  %747 = or i64 %741, %746
  %748 = or i64 %740, %747
  br label %3217

749:
  %750 = getelementptr i8, ptr %2, i64 152
  %751 = load i64, ptr %750, align 8, !noalias !191
  %752 = icmp eq i64 %751, 3
  br i1 %752, label %753, label %972

753:
  %754 = getelementptr i8, ptr %2, i64 168
  %755 = load i64, ptr %754, align 8, !noalias !205
  %756 = add nsw i64 %755, 1
  %757 = getelementptr i8, ptr %2, i64 168
  store i64 %756, ptr %757, align 8, !noalias !205
  %758 = getelementptr i8, ptr %2, i64 296
  %759 = load i64, ptr %758, align 8, !noalias !205
  %760 = add nsw i64 %759, 1
  %761 = getelementptr i8, ptr %2, i64 32
  %762 = load i64, ptr %761, align 8, !noalias !205
  %763 = icmp slt i64 %760, %762
  br i1 %763, label %764, label %783

764:
  %765 = shl i64 %759, 5
  %766 = getelementptr i8, ptr %20, i64 %765
  %767 = getelementptr i8, ptr %766, i64 56
  %768 = load i64, ptr %767, align 8, !noalias !205
  %769 = icmp slt i64 %755, %768
  br i1 %769, label %783, label %770

770:
  %771 = phi i64 [ %759, %764 ], [ %772, %777 ]
  %772 = add nsw i64 %771, 1
  %773 = add nsw i64 %771, 2
  %774 = getelementptr i8, ptr %2, i64 32
  %775 = load i64, ptr %774, align 8, !noalias !205
  %776 = icmp slt i64 %773, %775
  br i1 %776, label %777, label %783

777:
  %778 = shl i64 %772, 5
  %779 = getelementptr i8, ptr %20, i64 %778
  %780 = getelementptr i8, ptr %779, i64 56
  %781 = load i64, ptr %780, align 8, !noalias !205
  %782 = icmp slt i64 %755, %781
  br i1 %782, label %783, label %770

783:
  %784 = phi i64 [ %772, %777 ], [ %772, %770 ], [ %759, %764 ], [ %759, %753 ]
  %785 = getelementptr i8, ptr %2, i64 296
  store i64 %784, ptr %785, align 8, !noalias !205
  %786 = shl i64 %784, 5
  %787 = getelementptr i8, ptr %20, i64 %786
  %788 = getelementptr i8, ptr %787, i64 24
  %789 = load i64, ptr %788, align 8, !noalias !205
  %790 = sub nsw i64 %755, %789
  %791 = shl i64 %790, 3
  %792 = getelementptr i8, ptr %21, i64 %755
  %793 = load i8, ptr %792, align 1, !noalias !205
  %794 = icmp ne i8 %793, 1
  %795 = icmp slt i64 %791, 8
  %796 = select i1 %794, i1 true, i1 %795
  br i1 %796, label %3217, label %797

797:
  %798 = getelementptr i8, ptr %21, i64 %755
  %799 = getelementptr i8, ptr %798, i64 -1
  %800 = load i8, ptr %799, align 1, !noalias !205
  %801 = icmp eq i8 %800, 0
  br i1 %801, label %802, label %3217

802:
  %803 = shl i64 %784, 5
  %804 = getelementptr i8, ptr %20, i64 %803
  %805 = getelementptr i8, ptr %804, i64 16
  %806 = load i64, ptr %805, align 8, !noalias !205
  %807 = add nsw i64 %806, %791
  %808 = getelementptr i8, ptr %3, i64 %807
  %809 = getelementptr i8, ptr %808, i64 -1
  %810 = load i8, ptr %809, align 1, !noalias !209
  %811 = icmp sgt i8 %810, -1
  br i1 %811, label %812, label %860

812:
  %813 = getelementptr i8, ptr %3, i64 %807
  %814 = getelementptr i8, ptr %813, i64 -3
  %815 = load i8, ptr %814, align 1, !noalias !209
  %816 = zext i8 %815 to i64
  %817 = getelementptr i8, ptr %3, i64 %807
  %818 = getelementptr i8, ptr %817, i64 -4
  %819 = load i8, ptr %818, align 1, !noalias !209
  %820 = zext i8 %819 to i64
  %821 = getelementptr i8, ptr %3, i64 %807
  %822 = getelementptr i8, ptr %821, i64 -2
  %823 = load i8, ptr %822, align 1, !noalias !209
  %824 = zext i8 %823 to i64
  %825 = getelementptr i8, ptr %3, i64 %807
  %826 = getelementptr i8, ptr %825, i64 -1
  %827 = load i8, ptr %826, align 1, !noalias !209
  %828 = and i8 %827, 127
  %829 = zext i8 %828 to i64
  %830 = getelementptr i8, ptr %3, i64 %807
  %831 = getelementptr i8, ptr %830, i64 -7
  %832 = load i8, ptr %831, align 1, !noalias !209
  %833 = zext i8 %832 to i64
  %834 = shl nuw nsw i64 %833, 8
  %835 = getelementptr i8, ptr %3, i64 %807
  %836 = getelementptr i8, ptr %835, i64 -8
  %837 = load i8, ptr %836, align 1, !noalias !209
  %838 = zext i8 %837 to i64
  %839 = or i64 %834, %838
  %840 = getelementptr i8, ptr %3, i64 %807
  %841 = getelementptr i8, ptr %840, i64 -6
  %842 = load i8, ptr %841, align 1, !noalias !209
  %843 = zext i8 %842 to i64
  %844 = shl nuw nsw i64 %843, 16
  %845 = or i64 %839, %844
  %846 = getelementptr i8, ptr %3, i64 %807
  %847 = getelementptr i8, ptr %846, i64 -5
  %848 = load i8, ptr %847, align 1, !noalias !209
  %849 = zext i8 %848 to i64
  %850 = shl nuw nsw i64 %849, 24
  %851 = or i64 %845, %850
  %852 = shl nuw nsw i64 %829, 56
  %853 = shl nuw nsw i64 %824, 48
  %854 = shl nuw nsw i64 %816, 40
  %855 = shl nuw nsw i64 %820, 32
  %856 = or i64 %854, %855
  %857 = or i64 %853, %856
  %858 = or i64 %852, %857
  %859 = or i64 %851, %858
  br label %860

860:
  %861 = phi i64 [ %859, %812 ], [ -1, %802 ]
  %862 = icmp slt i64 %861, 1
  br i1 %862, label %922, label %873

863:
  %864 = getelementptr i8, ptr %21, i64 %755
  store i8 2, ptr %864, align 1, !noalias !205
  %865 = getelementptr i8, ptr %22, i64 %784
  %866 = load i8, ptr %865, align 1, !noalias !205
  %867 = zext i8 %866 to i64
  %868 = getelementptr i8, ptr %2, i64 248
  store i64 %867, ptr %868, align 8, !noalias !205
  %869 = getelementptr i8, ptr %3, i64 %807
  %870 = getelementptr i8, ptr %869, i64 7
  %871 = load i8, ptr %870, align 1, !noalias !213
  %872 = icmp sgt i8 %871, -1
  br i1 %872, label %925, label %3217

873:
  %874 = getelementptr i8, ptr %2, i64 48
  %875 = load i64, ptr %874, align 8, !noalias !217
  %876 = sub nsw i64 %861, %875
  %877 = icmp sge i64 %876, 0
  %878 = and i64 %876, 7
  %879 = icmp eq i64 %878, 0
  %880 = and i1 %877, %879
  br i1 %880, label %881, label %891

881:
  %882 = lshr exact i64 %876, 3
  %883 = getelementptr i8, ptr %2, i64 56
  %884 = load i64, ptr %883, align 8, !noalias !217
  %885 = icmp slt i64 %882, %884
  br i1 %885, label %886, label %891

886:
  %887 = lshr exact i64 %876, 1
  %888 = getelementptr i8, ptr %15, i64 %887
  %889 = load i32, ptr %888, align 4, !noalias !217
  %890 = sext i32 %889 to i64
  br label %891

891:
  %892 = phi i64 [ %890, %886 ], [ -1, %881 ], [ -1, %873 ]
  %893 = icmp slt i64 %892, 0
  br i1 %893, label %894, label %922

894:
  %895 = getelementptr i8, ptr %2, i64 40
  %896 = load i64, ptr %895, align 8, !noalias !224
  %897 = icmp sgt i64 %896, 0
  br i1 %897, label %898, label %910

898:
  %899 = phi i64 [ 0, %894 ], [ %908, %898 ]
  %900 = phi i64 [ %896, %894 ], [ %907, %898 ]
  %901 = add nsw i64 %899, %900
  %902 = ashr i64 %901, 1
  %903 = getelementptr i64, ptr %16, i64 %902
  %904 = load i64, ptr %903, align 8, !noalias !225
  %905 = icmp sgt i64 %904, %861
  %906 = add nsw i64 %902, 1
  %907 = select i1 %905, i64 %902, i64 %900
  %908 = select i1 %905, i64 %899, i64 %906
  %909 = icmp slt i64 %908, %907
  br i1 %909, label %898, label %910

910:
  %911 = phi i64 [ %908, %898 ], [ 0, %894 ]
  %912 = add nsw i64 %911, -1
  %913 = icmp sgt i64 %911, 0
  br i1 %913, label %914, label %922

914:
  %915 = getelementptr i64, ptr %16, i64 %912
  %916 = load i64, ptr %915, align 8, !noalias !224
  %917 = icmp eq i64 %916, %861
  br i1 %917, label %918, label %922

918:
  %919 = getelementptr i32, ptr %17, i64 %912
  %920 = load i32, ptr %919, align 4, !noalias !224
  %921 = sext i32 %920 to i64
  br label %922

922:
  %923 = phi i64 [ -1, %860 ], [ %921, %918 ], [ %892, %914 ], [ %892, %910 ], [ %892, %891 ]
  %924 = icmp slt i64 %923, 0
  br i1 %924, label %3217, label %863

925:
  %926 = getelementptr i8, ptr %3, i64 %807
  %927 = getelementptr i8, ptr %926, i64 5
  %928 = load i8, ptr %927, align 1, !noalias !213
  %929 = zext i8 %928 to i64
  %930 = getelementptr i8, ptr %3, i64 %807
  %931 = getelementptr i8, ptr %930, i64 4
  %932 = load i8, ptr %931, align 1, !noalias !213
  %933 = zext i8 %932 to i64
  %934 = getelementptr i8, ptr %3, i64 %807
  %935 = getelementptr i8, ptr %934, i64 6
  %936 = load i8, ptr %935, align 1, !noalias !213
  %937 = zext i8 %936 to i64
  %938 = getelementptr i8, ptr %3, i64 %807
  %939 = getelementptr i8, ptr %938, i64 7
  %940 = load i8, ptr %939, align 1, !noalias !213
  %941 = and i8 %940, 127
  %942 = zext i8 %941 to i64
  %943 = getelementptr i8, ptr %3, i64 %807
  %944 = getelementptr i8, ptr %943, i64 1
  %945 = load i8, ptr %944, align 1, !noalias !213
  %946 = zext i8 %945 to i64
  %947 = shl nuw nsw i64 %946, 8
  %948 = getelementptr i8, ptr %3, i64 %807
  %949 = load i8, ptr %948, align 1, !noalias !213
  %950 = zext i8 %949 to i64
  %951 = or i64 %947, %950
  %952 = getelementptr i8, ptr %3, i64 %807
  %953 = getelementptr i8, ptr %952, i64 2
  %954 = load i8, ptr %953, align 1, !noalias !213
  %955 = zext i8 %954 to i64
  %956 = shl nuw nsw i64 %955, 16
  %957 = or i64 %951, %956
  %958 = getelementptr i8, ptr %3, i64 %807
  %959 = getelementptr i8, ptr %958, i64 3
  %960 = load i8, ptr %959, align 1, !noalias !213
  %961 = zext i8 %960 to i64
  %962 = shl nuw nsw i64 %961, 24
  %963 = or i64 %957, %962
  %964 = shl nuw nsw i64 %942, 56
  %965 = shl nuw nsw i64 %937, 48
  %966 = shl nuw nsw i64 %929, 40
  %967 = shl nuw nsw i64 %933, 32
  %968 = or i64 %966, %967
  %969 = or i64 %965, %968
  %970 = or i64 %964, %969
  %971 = or i64 %963, %970
  br label %3217

972:
  %973 = getelementptr i8, ptr %2, i64 152
  %974 = load i64, ptr %973, align 8, !noalias !191
  %975 = icmp eq i64 %974, 4
  br i1 %975, label %976, label %982

976:
  %977 = getelementptr i8, ptr %2, i64 168
  store i64 1, ptr %977, align 8, !noalias !191
  %978 = getelementptr i8, ptr %2, i64 264
  %979 = load i64, ptr %978, align 8, !noalias !191
  %980 = getelementptr i8, ptr %2, i64 208
  %981 = load i64, ptr %980, align 8, !noalias !191
  br label %3217

982:
  %983 = getelementptr i8, ptr %2, i64 184
  %984 = load i64, ptr %983, align 8, !noalias !228
  %985 = getelementptr i8, ptr %2, i64 168
  %986 = load i64, ptr %985, align 8, !noalias !228
  %987 = add nsw i64 %984, %986
  %988 = add nsw i64 %986, 1
  %989 = getelementptr i8, ptr %2, i64 168
  store i64 %988, ptr %989, align 8, !noalias !228
  %990 = getelementptr i32, ptr %8, i64 %987
  %991 = load i32, ptr %990, align 4, !noalias !228
  %992 = getelementptr i8, ptr %2, i64 208
  %993 = load i64, ptr %992, align 8, !noalias !228
  %994 = sext i32 %991 to i64
  %995 = add nsw i64 %993, %994
  %996 = getelementptr i8, ptr %2, i64 192
  %997 = load i64, ptr %996, align 8, !noalias !228
  %998 = getelementptr i8, ptr %2, i64 200
  %999 = load i64, ptr %998, align 8, !noalias !228
  %1000 = icmp slt i64 %997, %999
  br i1 %1000, label %1001, label %1035

1001:
  %1002 = getelementptr i32, ptr %11, i64 %997
  %1003 = load i32, ptr %1002, align 4, !noalias !228
  %1004 = icmp eq i32 %1003, %991
  br i1 %1004, label %1005, label %1035

1005:
  %1006 = getelementptr i32, ptr %10, i64 %997
  %1007 = load i32, ptr %1006, align 4, !noalias !228
  %1008 = sext i32 %1007 to i64
  %1009 = add nsw i64 %997, 1
  %1010 = getelementptr i8, ptr %2, i64 192
  store i64 %1009, ptr %1010, align 8, !noalias !228
  %1011 = add nsw i64 %997, 8
  %1012 = getelementptr i8, ptr %2, i64 200
  %1013 = load i64, ptr %1012, align 8, !noalias !228
  %1014 = icmp slt i64 %1011, %1013
  br i1 %1014, label %1015, label %1035

1015:
  %1016 = sext i32 %1007 to i64
  %1017 = getelementptr i32, ptr %10, i64 %997
  %1018 = getelementptr i8, ptr %1017, i64 32
  %1019 = load i32, ptr %1018, align 4, !noalias !228
  %1020 = sext i32 %1019 to i64
  %1021 = sext i32 %1019 to i64
  %1022 = getelementptr i64, ptr %4, i64 %1021
  call void @llvm.prefetch.p0(ptr %1022, i32 0, i32 3, i32 1), !noalias !232
  %1023 = sext i32 %1019 to i64
  %1024 = getelementptr i64, ptr %5, i64 %1023
  call void @llvm.prefetch.p0(ptr %1024, i32 0, i32 3, i32 1), !noalias !232
  %1025 = sext i32 %1019 to i64
  %1026 = getelementptr i64, ptr %7, i64 %1025
  call void @llvm.prefetch.p0(ptr %1026, i32 0, i32 3, i32 1), !noalias !232
  %1027 = sext i32 %1019 to i64
  %1028 = getelementptr i64, ptr %9, i64 %1027
  call void @llvm.prefetch.p0(ptr %1028, i32 0, i32 3, i32 1), !noalias !232
  %1029 = sext i32 %1019 to i64
  %1030 = getelementptr i32, ptr %24, i64 %1029
  call void @llvm.prefetch.p0(ptr %1030, i32 0, i32 3, i32 1), !noalias !232
  %1031 = sext i32 %1019 to i64
  %1032 = getelementptr i64, ptr %25, i64 %1031
  call void @llvm.prefetch.p0(ptr %1032, i32 0, i32 3, i32 1), !noalias !232
  %1033 = shl nsw i64 %1020, 2
  %1034 = getelementptr i8, ptr %26, i64 %1033
  call void @llvm.prefetch.p0(ptr %1034, i32 0, i32 3, i32 1), !noalias !232
  br label %1035

1035:
  %1036 = phi i64 [ %1016, %1015 ], [ %1008, %1005 ], [ -1, %1001 ], [ -1, %982 ]
  %1037 = getelementptr i8, ptr %2, i64 152
  %1038 = load i64, ptr %1037, align 8, !noalias !228
  %1039 = icmp eq i64 %1038, 0
  br i1 %1039, label %1040, label %1114

1040:
  %1041 = getelementptr i8, ptr %2, i64 216
  %1042 = load i64, ptr %1041, align 8, !noalias !235
  %1043 = sext i32 %991 to i64
  %1044 = sub nsw i64 %1043, %1042
  %1045 = getelementptr i8, ptr %2, i64 256
  %1046 = load i64, ptr %1045, align 8, !noalias !235
  %1047 = icmp slt i64 %1044, %1046
  br i1 %1047, label %1052, label %1048

1048:
  %1049 = getelementptr i8, ptr %2, i64 256
  %1050 = load i64, ptr %1049, align 8, !noalias !235
  %1051 = icmp eq i64 %1050, 0
  br i1 %1051, label %1052, label %1068, !prof !199

1052:
  %1053 = phi i64 [ %1044, %1040 ], [ %1050, %1048 ], [ %1113, %1106 ], [ 0, %1068 ]
  %1054 = icmp slt i64 %1053, 0
  br i1 %1054, label %1186, label %1055

1055:
  %1056 = lshr i64 %1053, 3
  %1057 = getelementptr i8, ptr %2, i64 272
  %1058 = load i64, ptr %1057, align 8, !noalias !235
  %1059 = icmp slt i64 %1056, %1058
  br i1 %1059, label %1060, label %1186

1060:
  %1061 = getelementptr i8, ptr %2, i64 264
  %1062 = load i64, ptr %1061, align 8, !noalias !235
  %1063 = lshr i64 %1053, 3
  %1064 = getelementptr i32, ptr %13, i64 %1062
  %1065 = getelementptr i32, ptr %1064, i64 %1063
  %1066 = load i32, ptr %1065, align 4, !noalias !235
  %1067 = sext i32 %1066 to i64
  br label %1186

1068:
  %1069 = icmp ne i64 %1044, -9223372036854775808
  %1070 = icmp ne i64 %1050, -1
  %1071 = or i1 %1069, %1070
  br i1 %1071, label %1072, label %1052, !prof !204

1072:
  %1073 = or i64 %1044, %1050
  %1074 = icmp ult i64 %1073, 4294967296
  br i1 %1074, label %1075, label %1080

1075:
  %1076 = trunc i64 %1050 to i32
  %1077 = trunc i64 %1044 to i32
  %1078 = urem i32 %1077, %1076
  %1079 = zext i32 %1078 to i64
  br label %1106

1080:
  %1081 = or i64 %1044, %1050
  %1082 = icmp ult i64 %1081, 4294967296
  br i1 %1082, label %1083, label %1088

1083:
  %1084 = trunc i64 %1050 to i32
  %1085 = trunc i64 %1044 to i32
  %1086 = urem i32 %1085, %1084
  %1087 = zext i32 %1086 to i64
  br label %1106

1088:
  %1089 = or i64 %1044, %1050
  %1090 = icmp ult i64 %1089, 4294967296
  br i1 %1090, label %1091, label %1096

1091:
  %1092 = trunc i64 %1050 to i32
  %1093 = trunc i64 %1044 to i32
  %1094 = urem i32 %1093, %1092
  %1095 = zext i32 %1094 to i64
  br label %1106

1096:
  %1097 = or i64 %1044, %1050
  %1098 = icmp ult i64 %1097, 4294967296
  br i1 %1098, label %1099, label %1104

1099:
  %1100 = trunc i64 %1050 to i32
  %1101 = trunc i64 %1044 to i32
  %1102 = urem i32 %1101, %1100
  %1103 = zext i32 %1102 to i64
  br label %1106

1104:
  %1105 = srem i64 %1044, %1050
  br label %1106

1106:
  %1107 = phi i64 [ %1079, %1075 ], [ %1087, %1083 ], [ %1095, %1091 ], [ %1103, %1099 ], [ %1105, %1104 ]
  %1108 = xor i64 %1050, %1107
  %1109 = icmp slt i64 %1108, 0
  %1110 = icmp ne i64 %1107, 0
  %1111 = and i1 %1110, %1109
  %1112 = add i64 %1107, %1050
  %1113 = select i1 %1111, i64 %1112, i64 %1107
  br label %1052

1114:
  %1115 = icmp sgt i64 %1036, -1
  %1116 = icmp sgt i32 %991, 7
  %1117 = select i1 %1115, i1 %1116, i1 false
  br i1 %1117, label %1118, label %1186

1118:
  %1119 = getelementptr i8, ptr %2, i64 168
  %1120 = load i64, ptr %1119, align 8, !noalias !228
  %1121 = icmp slt i64 %1120, 2
  br i1 %1121, label %1130, label %1122

1122:
  %1123 = getelementptr i32, ptr %8, i64 %987
  %1124 = getelementptr i8, ptr %1123, i64 -4
  %1125 = load i32, ptr %1124, align 4, !noalias !228
  %1126 = zext i32 %991 to i64
  %1127 = add nsw i64 %1126, -8
  %1128 = sext i32 %1125 to i64
  %1129 = icmp ne i64 %1127, %1128
  br i1 %1129, label %1130, label %1186

1130:
  %1131 = getelementptr i8, ptr %3, i64 %995
  %1132 = getelementptr i8, ptr %1131, i64 -1
  %1133 = load i8, ptr %1132, align 1, !noalias !239
  %1134 = icmp sgt i8 %1133, -1
  br i1 %1134, label %1135, label %1183

1135:
  %1136 = getelementptr i8, ptr %3, i64 %995
  %1137 = getelementptr i8, ptr %1136, i64 -3
  %1138 = load i8, ptr %1137, align 1, !noalias !239
  %1139 = zext i8 %1138 to i64
  %1140 = getelementptr i8, ptr %3, i64 %995
  %1141 = getelementptr i8, ptr %1140, i64 -4
  %1142 = load i8, ptr %1141, align 1, !noalias !239
  %1143 = zext i8 %1142 to i64
  %1144 = getelementptr i8, ptr %3, i64 %995
  %1145 = getelementptr i8, ptr %1144, i64 -2
  %1146 = load i8, ptr %1145, align 1, !noalias !239
  %1147 = zext i8 %1146 to i64
  %1148 = getelementptr i8, ptr %3, i64 %995
  %1149 = getelementptr i8, ptr %1148, i64 -1
  %1150 = load i8, ptr %1149, align 1, !noalias !239
  %1151 = and i8 %1150, 127
  %1152 = zext i8 %1151 to i64
  %1153 = getelementptr i8, ptr %3, i64 %995
  %1154 = getelementptr i8, ptr %1153, i64 -7
  %1155 = load i8, ptr %1154, align 1, !noalias !239
  %1156 = zext i8 %1155 to i64
  %1157 = shl nuw nsw i64 %1156, 8
  %1158 = getelementptr i8, ptr %3, i64 %995
  %1159 = getelementptr i8, ptr %1158, i64 -8
  %1160 = load i8, ptr %1159, align 1, !noalias !239
  %1161 = zext i8 %1160 to i64
  %1162 = or i64 %1157, %1161
  %1163 = getelementptr i8, ptr %3, i64 %995
  %1164 = getelementptr i8, ptr %1163, i64 -6
  %1165 = load i8, ptr %1164, align 1, !noalias !239
  %1166 = zext i8 %1165 to i64
  %1167 = shl nuw nsw i64 %1166, 16
  %1168 = or i64 %1162, %1167
  %1169 = getelementptr i8, ptr %3, i64 %995
  %1170 = getelementptr i8, ptr %1169, i64 -5
  %1171 = load i8, ptr %1170, align 1, !noalias !239
  %1172 = zext i8 %1171 to i64
  %1173 = shl nuw nsw i64 %1172, 24
  %1174 = or i64 %1168, %1173
  %1175 = shl nuw nsw i64 %1152, 56
  %1176 = shl nuw nsw i64 %1147, 48
  %1177 = shl nuw nsw i64 %1139, 40
  %1178 = shl nuw nsw i64 %1143, 32
  %1179 = or i64 %1177, %1178
  %1180 = or i64 %1176, %1179
  %1181 = or i64 %1175, %1180
  %1182 = or i64 %1174, %1181
  br label %1183

1183:
  %1184 = phi i64 [ %1182, %1135 ], [ -1, %1130 ]
  %1185 = icmp slt i64 %1184, 1
  br i1 %1185, label %1303, label %1254

1186:
  %1187 = phi i64 [ -1, %1114 ], [ %1304, %1303 ], [ -1, %1122 ], [ -1, %1060 ], [ -1, %1052 ], [ -1, %1055 ]
  %1188 = phi i64 [ 0, %1114 ], [ %1306, %1303 ], [ 0, %1122 ], [ 0, %1052 ], [ %1067, %1060 ], [ 0, %1055 ]
  %1189 = icmp slt i64 %1188, 2
  br i1 %1189, label %3217, label %1190

1190:
  %1191 = getelementptr i8, ptr %3, i64 %995
  %1192 = getelementptr i8, ptr %1191, i64 7
  %1193 = load i8, ptr %1192, align 1, !noalias !243
  %1194 = icmp sgt i8 %1193, -1
  br i1 %1194, label %1195, label %1242

1195:
  %1196 = getelementptr i8, ptr %3, i64 %995
  %1197 = getelementptr i8, ptr %1196, i64 5
  %1198 = load i8, ptr %1197, align 1, !noalias !243
  %1199 = zext i8 %1198 to i64
  %1200 = getelementptr i8, ptr %3, i64 %995
  %1201 = getelementptr i8, ptr %1200, i64 4
  %1202 = load i8, ptr %1201, align 1, !noalias !243
  %1203 = zext i8 %1202 to i64
  %1204 = getelementptr i8, ptr %3, i64 %995
  %1205 = getelementptr i8, ptr %1204, i64 6
  %1206 = load i8, ptr %1205, align 1, !noalias !243
  %1207 = zext i8 %1206 to i64
  %1208 = getelementptr i8, ptr %3, i64 %995
  %1209 = getelementptr i8, ptr %1208, i64 7
  %1210 = load i8, ptr %1209, align 1, !noalias !243
  %1211 = and i8 %1210, 127
  %1212 = zext i8 %1211 to i64
  %1213 = getelementptr i8, ptr %3, i64 %995
  %1214 = getelementptr i8, ptr %1213, i64 1
  %1215 = load i8, ptr %1214, align 1, !noalias !243
  %1216 = zext i8 %1215 to i64
  %1217 = shl nuw nsw i64 %1216, 8
  %1218 = getelementptr i8, ptr %3, i64 %995
  %1219 = load i8, ptr %1218, align 1, !noalias !243
  %1220 = zext i8 %1219 to i64
  %1221 = or i64 %1217, %1220
  %1222 = getelementptr i8, ptr %3, i64 %995
  %1223 = getelementptr i8, ptr %1222, i64 2
  %1224 = load i8, ptr %1223, align 1, !noalias !243
  %1225 = zext i8 %1224 to i64
  %1226 = shl nuw nsw i64 %1225, 16
  %1227 = or i64 %1221, %1226
  %1228 = getelementptr i8, ptr %3, i64 %995
  %1229 = getelementptr i8, ptr %1228, i64 3
  %1230 = load i8, ptr %1229, align 1, !noalias !243
  %1231 = zext i8 %1230 to i64
  %1232 = shl nuw nsw i64 %1231, 24
  %1233 = or i64 %1227, %1232
  %1234 = shl nuw nsw i64 %1212, 56
  %1235 = shl nuw nsw i64 %1207, 48
  %1236 = shl nuw nsw i64 %1199, 40
  %1237 = shl nuw nsw i64 %1203, 32
  %1238 = or i64 %1236, %1237
  %1239 = or i64 %1235, %1238
  %1240 = or i64 %1234, %1239
  %1241 = or i64 %1233, %1240
  br label %1242

1242:
  %1243 = phi i64 [ %1241, %1195 ], [ -1, %1190 ]
  %1244 = icmp slt i64 %1036, 0
  br i1 %1244, label %1245, label %1253

1245:
  %1246 = getelementptr i8, ptr %2, i64 136
  %1247 = load i64, ptr %1246, align 8, !noalias !228
  %1248 = icmp slt i64 %1243, %1247
  br i1 %1248, label %3217, label %1249

1249:
  %1250 = getelementptr i8, ptr %2, i64 144
  %1251 = load i64, ptr %1250, align 8, !noalias !228
  %1252 = icmp slt i64 %1243, %1251
  br i1 %1252, label %1253, label %3217

1253:
  br label %3217

1254:
  %1255 = getelementptr i8, ptr %2, i64 48
  %1256 = load i64, ptr %1255, align 8, !noalias !247
  %1257 = sub nsw i64 %1184, %1256
  %1258 = icmp sge i64 %1257, 0
  %1259 = and i64 %1257, 7
  %1260 = icmp eq i64 %1259, 0
  %1261 = and i1 %1258, %1260
  br i1 %1261, label %1262, label %1272

1262:
  %1263 = lshr exact i64 %1257, 3
  %1264 = getelementptr i8, ptr %2, i64 56
  %1265 = load i64, ptr %1264, align 8, !noalias !247
  %1266 = icmp slt i64 %1263, %1265
  br i1 %1266, label %1267, label %1272

1267:
  %1268 = lshr exact i64 %1257, 1
  %1269 = getelementptr i8, ptr %15, i64 %1268
  %1270 = load i32, ptr %1269, align 4, !noalias !247
  %1271 = sext i32 %1270 to i64
  br label %1272

1272:
  %1273 = phi i64 [ %1271, %1267 ], [ -1, %1262 ], [ -1, %1254 ]
  %1274 = icmp slt i64 %1273, 0
  br i1 %1274, label %1275, label %1303

1275:
  %1276 = getelementptr i8, ptr %2, i64 40
  %1277 = load i64, ptr %1276, align 8, !noalias !254
  %1278 = icmp sgt i64 %1277, 0
  br i1 %1278, label %1279, label %1291

1279:
  %1280 = phi i64 [ 0, %1275 ], [ %1289, %1279 ]
  %1281 = phi i64 [ %1277, %1275 ], [ %1288, %1279 ]
  %1282 = add nsw i64 %1280, %1281
  %1283 = ashr i64 %1282, 1
  %1284 = getelementptr i64, ptr %16, i64 %1283
  %1285 = load i64, ptr %1284, align 8, !noalias !255
  %1286 = icmp sgt i64 %1285, %1184
  %1287 = add nsw i64 %1283, 1
  %1288 = select i1 %1286, i64 %1283, i64 %1281
  %1289 = select i1 %1286, i64 %1280, i64 %1287
  %1290 = icmp slt i64 %1289, %1288
  br i1 %1290, label %1279, label %1291

1291:
  %1292 = phi i64 [ %1289, %1279 ], [ 0, %1275 ]
  %1293 = add nsw i64 %1292, -1
  %1294 = icmp sgt i64 %1292, 0
  br i1 %1294, label %1295, label %1303

1295:
  %1296 = getelementptr i64, ptr %16, i64 %1293
  %1297 = load i64, ptr %1296, align 8, !noalias !254
  %1298 = icmp eq i64 %1297, %1184
  br i1 %1298, label %1299, label %1303

1299:
  %1300 = getelementptr i32, ptr %17, i64 %1293
  %1301 = load i32, ptr %1300, align 4, !noalias !254
  %1302 = sext i32 %1301 to i64
  br label %1303

1303:
  %1304 = phi i64 [ -1, %1183 ], [ %1302, %1299 ], [ %1273, %1295 ], [ %1273, %1291 ], [ %1273, %1272 ]
  %1305 = icmp sgt i64 %1304, -1
  %1306 = select i1 %1305, i64 5, i64 0
  br label %1186

1307:
  %1308 = add nsw i64 %3221, 24
  %1309 = getelementptr i8, ptr %2, i64 128
  %1310 = load i64, ptr %1309, align 8
  %1311 = icmp sgt i64 %1308, %1310
  br i1 %1311, label %3215, label %1312

1312:
  %1313 = icmp slt i64 %3218, 0
  br i1 %1313, label %1314, label %1322

1314:
  %1315 = and i64 %3222, 15
  store i8 0, ptr %46, align 1
  %1316 = call i32 @6(ptr nonnull %46, ptr nonnull %47, i64 5, i64 6, i64 %1315)
  %1317 = load ptr, ptr %47, align 8
  %1318 = icmp sgt i32 %1316, 0
  %1319 = select i1 %1318, ptr %1317, ptr undef
  %1320 = load i8, ptr %46, align 1
  %1321 = icmp eq i8 %1320, 0
  switch i32 %1316, label %3226 [
    i32 -2, label %3227
    i32 0, label %3227
  ], !prof !0

1322:
  %1323 = phi i64 [ %3231, %3227 ], [ 5, %1312 ]
  store i8 0, ptr %40, align 1, !noalias !258
  store ptr null, ptr %41, align 8, !noalias !258
  %1324 = and i64 %3222, 15
  store i8 0, ptr %40, align 1, !noalias !258
  %1325 = call i32 @6(ptr nonnull %40, ptr nonnull %41, i64 5, i64 6, i64 %1324), !noalias !258
  %1326 = load ptr, ptr %41, align 8, !noalias !258
  %1327 = icmp sgt i32 %1325, 0
  %1328 = select i1 %1327, ptr %1326, ptr undef
  %1329 = load i8, ptr %40, align 1, !noalias !258
  %1330 = icmp eq i8 %1329, 0
  switch i32 %1325, label %1693 [
    i32 -2, label %1683
    i32 0, label %1683
  ], !prof !0

1331:
  %1332 = icmp slt i64 %3218, 0
  br i1 %1332, label %1333, label %1444

1333:
  %1334 = getelementptr i8, ptr %3, i64 %3221
  %1335 = getelementptr i8, ptr %1334, i64 -1
  %1336 = load i8, ptr %1335, align 1, !noalias !262
  %1337 = icmp sgt i8 %1336, -1
  br i1 %1337, label %1338, label %1386

1338:
  %1339 = getelementptr i8, ptr %3, i64 %3221
  %1340 = getelementptr i8, ptr %1339, i64 -3
  %1341 = load i8, ptr %1340, align 1, !noalias !262
  %1342 = zext i8 %1341 to i64
  %1343 = getelementptr i8, ptr %3, i64 %3221
  %1344 = getelementptr i8, ptr %1343, i64 -4
  %1345 = load i8, ptr %1344, align 1, !noalias !262
  %1346 = zext i8 %1345 to i64
  %1347 = getelementptr i8, ptr %3, i64 %3221
  %1348 = getelementptr i8, ptr %1347, i64 -2
  %1349 = load i8, ptr %1348, align 1, !noalias !262
  %1350 = zext i8 %1349 to i64
  %1351 = getelementptr i8, ptr %3, i64 %3221
  %1352 = getelementptr i8, ptr %1351, i64 -1
  %1353 = load i8, ptr %1352, align 1, !noalias !262
  %1354 = and i8 %1353, 127
  %1355 = zext i8 %1354 to i64
  %1356 = getelementptr i8, ptr %3, i64 %3221
  %1357 = getelementptr i8, ptr %1356, i64 -7
  %1358 = load i8, ptr %1357, align 1, !noalias !262
  %1359 = zext i8 %1358 to i64
  %1360 = shl nuw nsw i64 %1359, 8
  %1361 = getelementptr i8, ptr %3, i64 %3221
  %1362 = getelementptr i8, ptr %1361, i64 -8
  %1363 = load i8, ptr %1362, align 1, !noalias !262
  %1364 = zext i8 %1363 to i64
  %1365 = or i64 %1360, %1364
  %1366 = getelementptr i8, ptr %3, i64 %3221
  %1367 = getelementptr i8, ptr %1366, i64 -6
  %1368 = load i8, ptr %1367, align 1, !noalias !262
  %1369 = zext i8 %1368 to i64
  %1370 = shl nuw nsw i64 %1369, 16
  %1371 = or i64 %1365, %1370
  %1372 = getelementptr i8, ptr %3, i64 %3221
  %1373 = getelementptr i8, ptr %1372, i64 -5
  %1374 = load i8, ptr %1373, align 1, !noalias !262
  %1375 = zext i8 %1374 to i64
  %1376 = shl nuw nsw i64 %1375, 24
  %1377 = or i64 %1371, %1376
  %1378 = shl nuw nsw i64 %1355, 56
  %1379 = shl nuw nsw i64 %1350, 48
  %1380 = shl nuw nsw i64 %1342, 40
  %1381 = shl nuw nsw i64 %1346, 32
  %1382 = or i64 %1380, %1381
  %1383 = or i64 %1379, %1382
  %1384 = or i64 %1378, %1383
  %1385 = or i64 %1377, %1384
  br label %1386

1386:
  %1387 = phi i64 [ %1385, %1338 ], [ -1, %1333 ]
  %1388 = and i64 %3222, 15
  %1389 = select i1 %1330, i64 5, i64 %1388
  %1390 = icmp slt i64 %1387, 1
  br i1 %1390, label %1444, label %1391

1391:
  %1392 = icmp eq i64 %1389, 6
  br i1 %1392, label %1411, label %1393

1393:
  %1394 = getelementptr i8, ptr %2, i64 48
  %1395 = load i64, ptr %1394, align 8, !noalias !266
  %1396 = sub nsw i64 %1387, %1395
  %1397 = icmp sge i64 %1396, 0
  %1398 = and i64 %1396, 7
  %1399 = icmp eq i64 %1398, 0
  %1400 = and i1 %1397, %1399
  br i1 %1400, label %1401, label %1411

1401:
  %1402 = lshr exact i64 %1396, 3
  %1403 = getelementptr i8, ptr %2, i64 56
  %1404 = load i64, ptr %1403, align 8, !noalias !266
  %1405 = icmp slt i64 %1402, %1404
  br i1 %1405, label %1406, label %1411

1406:
  %1407 = lshr exact i64 %1396, 1
  %1408 = getelementptr i8, ptr %15, i64 %1407
  %1409 = load i32, ptr %1408, align 4, !noalias !266
  %1410 = sext i32 %1409 to i64
  br label %1411

1411:
  %1412 = phi i64 [ -1, %1391 ], [ %1410, %1406 ], [ -1, %1401 ], [ -1, %1393 ]
  %1413 = icmp sge i64 %1412, 0
  %1414 = icmp eq i64 %1389, 5
  %1415 = select i1 %1413, i1 true, i1 %1414
  br i1 %1415, label %1444, label %1416

1416:
  %1417 = getelementptr i8, ptr %2, i64 40
  %1418 = load i64, ptr %1417, align 8, !noalias !273
  %1419 = icmp sgt i64 %1418, 0
  br i1 %1419, label %1420, label %1432

1420:
  %1421 = phi i64 [ 0, %1416 ], [ %1430, %1420 ]
  %1422 = phi i64 [ %1418, %1416 ], [ %1429, %1420 ]
  %1423 = add nsw i64 %1421, %1422
  %1424 = ashr i64 %1423, 1
  %1425 = getelementptr i64, ptr %16, i64 %1424
  %1426 = load i64, ptr %1425, align 8, !noalias !274
  %1427 = icmp sgt i64 %1426, %1387
  %1428 = add nsw i64 %1424, 1
  %1429 = select i1 %1427, i64 %1424, i64 %1422
  %1430 = select i1 %1427, i64 %1421, i64 %1428
  %1431 = icmp slt i64 %1430, %1429
  br i1 %1431, label %1420, label %1432

1432:
  %1433 = phi i64 [ %1430, %1420 ], [ 0, %1416 ]
  %1434 = add nsw i64 %1433, -1
  %1435 = icmp sgt i64 %1433, 0
  br i1 %1435, label %1436, label %1444

1436:
  %1437 = getelementptr i64, ptr %16, i64 %1434
  %1438 = load i64, ptr %1437, align 8, !noalias !273
  %1439 = icmp eq i64 %1438, %1387
  br i1 %1439, label %1440, label %1444

1440:
  %1441 = getelementptr i32, ptr %17, i64 %1434
  %1442 = load i32, ptr %1441, align 4, !noalias !273
  %1443 = sext i32 %1442 to i64
  br label %1444

1444:
  %1445 = phi i64 [ %3218, %1331 ], [ -1, %1386 ], [ %1443, %1440 ], [ %1412, %1436 ], [ %1412, %1432 ], [ %1412, %1411 ]
  %1446 = icmp slt i64 %1445, 0
  br i1 %1446, label %1693, label %1447

1447:
  %1448 = mul i64 %1445, 96
  %1449 = getelementptr i8, ptr %12, i64 %1448
  %1450 = getelementptr i8, ptr %1449, i64 56
  %1451 = load i64, ptr %1450, align 8, !noalias !258
  %1452 = and i64 %1451, 1
  %1453 = icmp ne i64 %1452, 0
  br i1 %1330, label %1454, label %1467

1454:
  %1455 = getelementptr i8, ptr %3, i64 %3221
  %1456 = getelementptr i8, ptr %1455, i64 15
  %1457 = load i8, ptr %1456, align 1, !noalias !277
  %1458 = icmp sgt i8 %1457, -1
  br i1 %1458, label %1459, label %1464

1459:
  %1460 = getelementptr i8, ptr %3, i64 %3221
  %1461 = getelementptr i8, ptr %1460, i64 8
  %1462 = load i8, ptr %1461, align 1, !noalias !277
  %1463 = icmp sgt i8 %1462, -1
  br label %1464

1464:
  %1465 = phi i1 [ %1463, %1459 ], [ false, %1454 ]
  %1466 = select i1 %1465, i1 %1453, i1 false
  br label %1467

1467:
  %1468 = phi i1 [ %1453, %1447 ], [ %1466, %1464 ]
  br i1 %1468, label %1469, label %1693

1469:
  store i8 0, ptr %38, align 1, !noalias !281
  store ptr null, ptr %39, align 8, !noalias !281
  %1470 = mul i64 %1445, 96
  %1471 = getelementptr i8, ptr %12, i64 %1470
  %1472 = getelementptr i8, ptr %1471, i64 24
  %1473 = load i64, ptr %1472, align 8, !noalias !281
  %1474 = icmp eq i64 %1473, 0
  br i1 %1474, label %1493, label %1475

1475:
  %1476 = mul i64 %1445, 96
  %1477 = getelementptr i8, ptr %12, i64 %1476
  %1478 = getelementptr i8, ptr %1477, i64 16
  %1479 = load i64, ptr %1478, align 8, !noalias !281
  %1480 = getelementptr i32, ptr %13, i64 %1479
  %1481 = load i32, ptr %1480, align 4, !noalias !281
  %1482 = and i32 %1481, 15
  %1483 = zext i32 %1482 to i64
  store i8 0, ptr %38, align 1, !noalias !281
  %1484 = call i32 @6(ptr nonnull %38, ptr nonnull %39, i64 2, i64 7, i64 %1483), !noalias !281
  %1485 = load ptr, ptr %39, align 8, !noalias !281
  %1486 = icmp sgt i32 %1484, 0
  %1487 = select i1 %1486, ptr %1485, ptr undef
  %1488 = load i8, ptr %38, align 1, !noalias !281
  %1489 = icmp eq i8 %1488, 0
  switch i32 %1484, label %1493 [
    i32 -2, label %1490
    i32 0, label %1490
  ], !prof !0

1490:
  %1491 = sext i32 %1481 to i64
  %1492 = select i1 %1489, i64 0, i64 %1491
  br label %1493

1493:
  %1494 = phi i64 [ %1492, %1490 ], [ 0, %1469 ], [ 0, %1475 ]
  %1495 = phi ptr [ null, %1490 ], [ null, %1469 ], [ %1487, %1475 ]
  %1496 = phi i32 [ 0, %1490 ], [ 0, %1469 ], [ %1484, %1475 ]
  %1497 = icmp eq i32 %1496, 0
  br i1 %1497, label %1691, label %1688, !prof !204

1498:
  %1499 = phi i64 [ %1494, %1691 ], [ %3222, %1683 ]
  %1500 = and i64 %1499, 15
  %1501 = ashr i64 %1499, 4
  switch i64 %1500, label %1616 [
    i64 2, label %1693
    i64 13, label %1502
    i64 7, label %1503
    i64 14, label %1506
    i64 15, label %1507
    i64 3, label %1510
    i64 10, label %1563
  ]

1502:
  br label %1693

1503:
  %1504 = getelementptr i8, ptr %2, i64 72
  %1505 = load i64, ptr %1504, align 8, !noalias !285
  br label %1693

1506:
  br label %1693

1507:
  %1508 = getelementptr i8, ptr %2, i64 80
  %1509 = load i64, ptr %1508, align 8, !noalias !285
  br label %1693

1510:
  %1511 = getelementptr i8, ptr %3, i64 %3221
  %1512 = getelementptr i8, ptr %1511, i64 23
  %1513 = load i8, ptr %1512, align 1, !noalias !289
  %1514 = icmp sgt i8 %1513, -1
  br i1 %1514, label %1515, label %1693

1515:
  %1516 = getelementptr i8, ptr %3, i64 %3221
  %1517 = getelementptr i8, ptr %1516, i64 21
  %1518 = load i8, ptr %1517, align 1, !noalias !289
  %1519 = zext i8 %1518 to i64
  %1520 = getelementptr i8, ptr %3, i64 %3221
  %1521 = getelementptr i8, ptr %1520, i64 20
  %1522 = load i8, ptr %1521, align 1, !noalias !289
  %1523 = zext i8 %1522 to i64
  %1524 = getelementptr i8, ptr %3, i64 %3221
  %1525 = getelementptr i8, ptr %1524, i64 22
  %1526 = load i8, ptr %1525, align 1, !noalias !289
  %1527 = zext i8 %1526 to i64
  %1528 = getelementptr i8, ptr %3, i64 %3221
  %1529 = getelementptr i8, ptr %1528, i64 23
  %1530 = load i8, ptr %1529, align 1, !noalias !289
  %1531 = and i8 %1530, 127
  %1532 = zext i8 %1531 to i64
  %1533 = getelementptr i8, ptr %3, i64 %3221
  %1534 = getelementptr i8, ptr %1533, i64 17
  %1535 = load i8, ptr %1534, align 1, !noalias !289
  %1536 = zext i8 %1535 to i64
  %1537 = shl nuw nsw i64 %1536, 8
  %1538 = getelementptr i8, ptr %3, i64 %3221
  %1539 = getelementptr i8, ptr %1538, i64 16
  %1540 = load i8, ptr %1539, align 1, !noalias !289
  %1541 = zext i8 %1540 to i64
  %1542 = or i64 %1537, %1541
  %1543 = getelementptr i8, ptr %3, i64 %3221
  %1544 = getelementptr i8, ptr %1543, i64 18
  %1545 = load i8, ptr %1544, align 1, !noalias !289
  %1546 = zext i8 %1545 to i64
  %1547 = shl nuw nsw i64 %1546, 16
  %1548 = or i64 %1542, %1547
  %1549 = getelementptr i8, ptr %3, i64 %3221
  %1550 = getelementptr i8, ptr %1549, i64 19
  %1551 = load i8, ptr %1550, align 1, !noalias !289
  %1552 = zext i8 %1551 to i64
  %1553 = shl nuw nsw i64 %1552, 24
  %1554 = or i64 %1548, %1553
  %1555 = shl nuw nsw i64 %1532, 56
  %1556 = shl nuw nsw i64 %1527, 48
  %1557 = shl nuw nsw i64 %1519, 40
  %1558 = shl nuw nsw i64 %1523, 32
  %1559 = or i64 %1557, %1558
  %1560 = or i64 %1556, %1559
  %1561 = or i64 %1555, %1560
  %1562 = or i64 %1554, %1561
  br label %1693

1563:
  %1564 = getelementptr i8, ptr %3, i64 %3221
  %1565 = getelementptr i8, ptr %1564, i64 -1
  %1566 = load i8, ptr %1565, align 1, !noalias !293
  %1567 = icmp sgt i8 %1566, -1
  br i1 %1567, label %1568, label %1693

1568:
  %1569 = getelementptr i8, ptr %3, i64 %3221
  %1570 = getelementptr i8, ptr %1569, i64 -3
  %1571 = load i8, ptr %1570, align 1, !noalias !293
  %1572 = zext i8 %1571 to i64
  %1573 = getelementptr i8, ptr %3, i64 %3221
  %1574 = getelementptr i8, ptr %1573, i64 -4
  %1575 = load i8, ptr %1574, align 1, !noalias !293
  %1576 = zext i8 %1575 to i64
  %1577 = getelementptr i8, ptr %3, i64 %3221
  %1578 = getelementptr i8, ptr %1577, i64 -2
  %1579 = load i8, ptr %1578, align 1, !noalias !293
  %1580 = zext i8 %1579 to i64
  %1581 = getelementptr i8, ptr %3, i64 %3221
  %1582 = getelementptr i8, ptr %1581, i64 -1
  %1583 = load i8, ptr %1582, align 1, !noalias !293
  %1584 = and i8 %1583, 127
  %1585 = zext i8 %1584 to i64
  %1586 = getelementptr i8, ptr %3, i64 %3221
  %1587 = getelementptr i8, ptr %1586, i64 -7
  %1588 = load i8, ptr %1587, align 1, !noalias !293
  %1589 = zext i8 %1588 to i64
  %1590 = shl nuw nsw i64 %1589, 8
  %1591 = getelementptr i8, ptr %3, i64 %3221
  %1592 = getelementptr i8, ptr %1591, i64 -8
  %1593 = load i8, ptr %1592, align 1, !noalias !293
  %1594 = zext i8 %1593 to i64
  %1595 = or i64 %1590, %1594
  %1596 = getelementptr i8, ptr %3, i64 %3221
  %1597 = getelementptr i8, ptr %1596, i64 -6
  %1598 = load i8, ptr %1597, align 1, !noalias !293
  %1599 = zext i8 %1598 to i64
  %1600 = shl nuw nsw i64 %1599, 16
  %1601 = or i64 %1595, %1600
  %1602 = getelementptr i8, ptr %3, i64 %3221
  %1603 = getelementptr i8, ptr %1602, i64 -5
  %1604 = load i8, ptr %1603, align 1, !noalias !293
  %1605 = zext i8 %1604 to i64
  %1606 = shl nuw nsw i64 %1605, 24
  %1607 = or i64 %1601, %1606
  %1608 = shl nuw nsw i64 %1585, 56
  %1609 = shl nuw nsw i64 %1580, 48
  %1610 = shl nuw nsw i64 %1572, 40
  %1611 = shl nuw nsw i64 %1576, 32
  %1612 = or i64 %1610, %1611
  %1613 = or i64 %1609, %1612
  %1614 = or i64 %1608, %1613
  %1615 = or i64 %1607, %1614
  br label %1693

1616:
  %1617 = getelementptr i8, ptr %3, i64 %3221
  %1618 = getelementptr i8, ptr %1617, i64 15
  %1619 = load i8, ptr %1618, align 1, !noalias !297
  %1620 = icmp sgt i8 %1619, -1
  br i1 %1620, label %1621, label %1669

1621:
  %1622 = getelementptr i8, ptr %3, i64 %3221
  %1623 = getelementptr i8, ptr %1622, i64 13
  %1624 = load i8, ptr %1623, align 1, !noalias !297
  %1625 = zext i8 %1624 to i64
  %1626 = getelementptr i8, ptr %3, i64 %3221
  %1627 = getelementptr i8, ptr %1626, i64 12
  %1628 = load i8, ptr %1627, align 1, !noalias !297
  %1629 = zext i8 %1628 to i64
  %1630 = getelementptr i8, ptr %3, i64 %3221
  %1631 = getelementptr i8, ptr %1630, i64 14
  %1632 = load i8, ptr %1631, align 1, !noalias !297
  %1633 = zext i8 %1632 to i64
  %1634 = getelementptr i8, ptr %3, i64 %3221
  %1635 = getelementptr i8, ptr %1634, i64 15
  %1636 = load i8, ptr %1635, align 1, !noalias !297
  %1637 = and i8 %1636, 127
  %1638 = zext i8 %1637 to i64
  %1639 = getelementptr i8, ptr %3, i64 %3221
  %1640 = getelementptr i8, ptr %1639, i64 9
  %1641 = load i8, ptr %1640, align 1, !noalias !297
  %1642 = zext i8 %1641 to i64
  %1643 = shl nuw nsw i64 %1642, 8
  %1644 = getelementptr i8, ptr %3, i64 %3221
  %1645 = getelementptr i8, ptr %1644, i64 8
  %1646 = load i8, ptr %1645, align 1, !noalias !297
  %1647 = zext i8 %1646 to i64
  %1648 = or i64 %1643, %1647
  %1649 = getelementptr i8, ptr %3, i64 %3221
  %1650 = getelementptr i8, ptr %1649, i64 10
  %1651 = load i8, ptr %1650, align 1, !noalias !297
  %1652 = zext i8 %1651 to i64
  %1653 = shl nuw nsw i64 %1652, 16
  %1654 = or i64 %1648, %1653
  %1655 = getelementptr i8, ptr %3, i64 %3221
  %1656 = getelementptr i8, ptr %1655, i64 11
  %1657 = load i8, ptr %1656, align 1, !noalias !297
  %1658 = zext i8 %1657 to i64
  %1659 = shl nuw nsw i64 %1658, 24
  %1660 = or i64 %1654, %1659
  %1661 = shl nuw nsw i64 %1638, 56
  %1662 = shl nuw nsw i64 %1633, 48
  %1663 = shl nuw nsw i64 %1625, 40
  %1664 = shl nuw nsw i64 %1629, 32
  %1665 = or i64 %1663, %1664
  %1666 = or i64 %1662, %1665
  %1667 = or i64 %1661, %1666
  %1668 = or i64 %1660, %1667
  br label %1669

1669:
  %1670 = phi i64 [ %1668, %1621 ], [ -1, %1616 ]
  switch i64 %1500, label %1693 [
    i64 4, label %1671
    i64 9, label %1674
    i64 8, label %1676
  ]

1671:
  %1672 = getelementptr i8, ptr %2, i64 80
  %1673 = load i64, ptr %1672, align 8, !noalias !285
  br label %1693

1674:
  %1675 = add nsw i64 %1670, 1
  br label %1693

1676:
  %1677 = icmp eq i64 %1670, 0
  br i1 %1677, label %1678, label %1693

1678:
  %1679 = mul i64 %1501, 96
  %1680 = getelementptr i8, ptr %12, i64 %1679
  %1681 = getelementptr i8, ptr %1680, i64 64
  %1682 = load i64, ptr %1681, align 8, !noalias !285
  br label %1693

1683:
  %1684 = xor i1 %1330, true
  %1685 = and i64 %3222, 15
  %1686 = icmp eq i64 %1685, 12
  %1687 = or i1 %1684, %1686
  br i1 %1687, label %1331, label %1498

1688:
  %1689 = icmp sgt i32 %1496, 0
  %1690 = select i1 %1689, ptr %1495, ptr undef
  br label %1693

1691:
  %1692 = icmp eq i64 %1494, 0
  br i1 %1692, label %1693, label %1498

1693:
  %1694 = phi i1 [ true, %1691 ], [ true, %1444 ], [ true, %1688 ], [ %1330, %1467 ], [ true, %1322 ], [ true, %1678 ], [ false, %1502 ], [ true, %1503 ], [ true, %1506 ], [ true, %1507 ], [ true, %1498 ], [ true, %1515 ], [ true, %1671 ], [ true, %1568 ], [ true, %1510 ], [ true, %1563 ], [ true, %1669 ], [ true, %1676 ], [ true, %1674 ]
  %1695 = phi i64 [ 0, %1691 ], [ 0, %1444 ], [ 0, %1688 ], [ 0, %1467 ], [ 0, %1322 ], [ 0, %1678 ], [ 0, %1502 ], [ 0, %1503 ], [ 1, %1506 ], [ 2, %1507 ], [ 0, %1498 ], [ 1, %1515 ], [ 2, %1671 ], [ 3, %1568 ], [ 1, %1510 ], [ 3, %1563 ], [ 1, %1669 ], [ 1, %1676 ], [ 1, %1674 ]
  %1696 = phi i64 [ 0, %1691 ], [ 0, %1444 ], [ 0, %1688 ], [ 1, %1467 ], [ 0, %1322 ], [ 1, %1678 ], [ 1, %1502 ], [ 1, %1503 ], [ 1, %1506 ], [ 1, %1507 ], [ 1, %1498 ], [ -1, %1510 ], [ %1670, %1671 ], [ -1, %1563 ], [ %1562, %1515 ], [ %1615, %1568 ], [ %1675, %1674 ], [ %1670, %1676 ], [ %1670, %1669 ]
  %1697 = phi i64 [ -1, %1691 ], [ -1, %1444 ], [ 0, %1688 ], [ %1445, %1467 ], [ 0, %1322 ], [ %1682, %1678 ], [ %1501, %1502 ], [ %1505, %1503 ], [ %1501, %1506 ], [ %1509, %1507 ], [ %1501, %1498 ], [ %1501, %1515 ], [ %1673, %1671 ], [ %1501, %1568 ], [ %1501, %1510 ], [ %1501, %1563 ], [ %1501, %1669 ], [ %1501, %1676 ], [ %1501, %1674 ]
  %1698 = phi ptr [ %57, %1691 ], [ %57, %1444 ], [ %1690, %1688 ], [ %57, %1467 ], [ %1328, %1322 ], [ %57, %1674 ], [ %57, %1676 ], [ %57, %1669 ], [ %57, %1568 ], [ %57, %1563 ], [ %57, %1498 ], [ %57, %1515 ], [ %57, %1510 ], [ %57, %1678 ], [ %57, %1671 ], [ %57, %1507 ], [ %57, %1506 ], [ %57, %1503 ], [ %57, %1502 ]
  %1699 = phi i32 [ 0, %1691 ], [ 0, %1444 ], [ %1496, %1688 ], [ 0, %1467 ], [ %1325, %1322 ], [ 0, %1674 ], [ 0, %1676 ], [ 0, %1669 ], [ 0, %1568 ], [ 0, %1563 ], [ 0, %1498 ], [ 0, %1515 ], [ 0, %1510 ], [ 0, %1678 ], [ 0, %1671 ], [ 0, %1507 ], [ 0, %1506 ], [ 0, %1503 ], [ 0, %1502 ]
  %1700 = icmp eq i32 %1699, 0
  %1701 = icmp sgt i32 %1699, 0
  %1702 = select i1 %1701, ptr %1698, ptr undef
  br i1 %1700, label %3233, label %3232, !prof !204

1703:
  %1704 = icmp slt i64 %3219, 0
  br i1 %1704, label %1705, label %1834

1705:
  %1706 = getelementptr i8, ptr %2, i64 152
  %1707 = load i64, ptr %1706, align 8, !noalias !301
  %1708 = icmp eq i64 %1707, 0
  br i1 %1708, label %1739, label %1709

1709:
  %1710 = load i64, ptr %2, align 8, !noalias !301
  %1711 = icmp sgt i64 %1710, 0
  br i1 %1711, label %1712, label %1739

1712:
  %1713 = load i64, ptr %4, align 8, !noalias !301
  %1714 = icmp slt i64 %3220, %1713
  br i1 %1714, label %1739, label %1715

1715:
  %1716 = load i64, ptr %2, align 8, !noalias !301
  %1717 = icmp sgt i64 %1716, 0
  br i1 %1717, label %1718, label %1730

1718:
  %1719 = phi i64 [ 0, %1715 ], [ %1728, %1718 ]
  %1720 = phi i64 [ %1716, %1715 ], [ %1727, %1718 ]
  %1721 = add nsw i64 %1719, %1720
  %1722 = ashr i64 %1721, 1
  %1723 = getelementptr i64, ptr %4, i64 %1722
  %1724 = load i64, ptr %1723, align 8, !noalias !305
  %1725 = icmp sgt i64 %1724, %3220
  %1726 = add nsw i64 %1722, 1
  %1727 = select i1 %1725, i64 %1722, i64 %1720
  %1728 = select i1 %1725, i64 %1719, i64 %1726
  %1729 = icmp slt i64 %1728, %1727
  br i1 %1729, label %1718, label %1730

1730:
  %1731 = phi i64 [ %1728, %1718 ], [ 0, %1715 ]
  %1732 = add nsw i64 %1731, -1
  %1733 = getelementptr i64, ptr %4, i64 %1732
  %1734 = load i64, ptr %1733, align 8, !noalias !301
  %1735 = getelementptr i64, ptr %5, i64 %1732
  %1736 = load i64, ptr %1735, align 8, !noalias !301
  %1737 = add nsw i64 %1734, %1736
  %1738 = icmp slt i64 %3220, %1737
  br i1 %1738, label %1834, label %1739

1739:
  %1740 = mul i64 %1697, 96
  %1741 = getelementptr i8, ptr %12, i64 %1740
  %1742 = getelementptr i8, ptr %1741, i64 40
  %1743 = load i64, ptr %1742, align 8, !noalias !301
  %1744 = icmp sgt i64 %1743, 0
  br i1 %1744, label %1745, label %1834

1745:
  %1746 = getelementptr i8, ptr %2, i64 32
  %1747 = load i64, ptr %1746, align 8, !noalias !308
  %1748 = icmp sgt i64 %1747, 0
  br i1 %1748, label %1749, label %1762

1749:
  %1750 = phi i64 [ 0, %1745 ], [ %1760, %1749 ]
  %1751 = phi i64 [ %1747, %1745 ], [ %1759, %1749 ]
  %1752 = add nsw i64 %1750, %1751
  %1753 = ashr i64 %1752, 1
  %1754 = shl i64 %1753, 5
  %1755 = getelementptr i8, ptr %20, i64 %1754
  %1756 = load i64, ptr %1755, align 8, !noalias !312
  %1757 = icmp sgt i64 %1756, %3220
  %1758 = add nsw i64 %1753, 1
  %1759 = select i1 %1757, i64 %1753, i64 %1751
  %1760 = select i1 %1757, i64 %1750, i64 %1758
  %1761 = icmp slt i64 %1760, %1759
  br i1 %1761, label %1749, label %1762

1762:
  %1763 = phi i64 [ %1760, %1749 ], [ 0, %1745 ]
  %1764 = shl i64 %1763, 2
  %1765 = add i64 %1764, -4
  %1766 = icmp sge i64 %1763, 1
  %1767 = and i64 %3220, 7
  %1768 = icmp eq i64 %1767, 0
  %1769 = select i1 %1766, i1 %1768, i1 false
  br i1 %1769, label %1770, label %1834

1770:
  %1771 = add nuw nsw i64 %3220, 8
  %1772 = getelementptr i64, ptr %20, i64 %1765
  %1773 = load i64, ptr %1772, align 8, !noalias !308
  %1774 = getelementptr i64, ptr %20, i64 %1764
  %1775 = getelementptr i8, ptr %1774, i64 -24
  %1776 = load i64, ptr %1775, align 8, !noalias !308
  %1777 = add nsw i64 %1773, %1776
  %1778 = icmp sgt i64 %1771, %1777
  br i1 %1778, label %1834, label %1779

1779:
  %1780 = mul i64 %1697, 96
  %1781 = getelementptr i8, ptr %12, i64 %1780
  %1782 = getelementptr i8, ptr %1781, i64 32
  %1783 = load i64, ptr %1782, align 8, !noalias !308
  %1784 = getelementptr i32, ptr %14, i64 %1783
  %1785 = load i32, ptr %1784, align 4, !noalias !308
  %1786 = sext i32 %1785 to i64
  %1787 = getelementptr i64, ptr %20, i64 %1765
  %1788 = load i64, ptr %1787, align 8, !noalias !308
  %1789 = sub nsw i64 %3220, %1788
  %1790 = add nsw i64 %1789, %1786
  %1791 = add nsw i64 %1790, 8
  %1792 = getelementptr i64, ptr %20, i64 %1764
  %1793 = getelementptr i8, ptr %1792, i64 -24
  %1794 = load i64, ptr %1793, align 8, !noalias !308
  %1795 = icmp sgt i64 %1791, %1794
  br i1 %1795, label %1834, label %1796

1796:
  %1797 = getelementptr i64, ptr %20, i64 %1764
  %1798 = getelementptr i8, ptr %1797, i64 -8
  %1799 = load i64, ptr %1798, align 8, !noalias !308
  %1800 = ashr i64 %1790, 3
  %1801 = getelementptr i8, ptr %21, i64 %1799
  %1802 = getelementptr i8, ptr %1801, i64 %1800
  %1803 = load i8, ptr %1802, align 1, !noalias !308
  %1804 = icmp eq i8 %1803, 2
  br i1 %1804, label %1834, label %1805

1805:
  %1806 = getelementptr i8, ptr %2, i64 16
  %1807 = load i64, ptr %1806, align 8, !noalias !308
  %1808 = getelementptr i8, ptr %2, i64 24
  %1809 = load i64, ptr %1808, align 8, !noalias !308
  %1810 = icmp eq i64 %1807, %1809
  br i1 %1810, label %1811, label %1816

1811:
  %1812 = getelementptr i8, ptr %2, i64 112
  %1813 = load i64, ptr %1812, align 8, !noalias !308
  %1814 = add nsw i64 %1813, 1
  %1815 = getelementptr i8, ptr %2, i64 112
  store i64 %1814, ptr %1815, align 8, !noalias !308
  br label %1834

1816:
  %1817 = getelementptr i8, ptr %2, i64 16
  %1818 = load i64, ptr %1817, align 8, !noalias !308
  %1819 = shl nsw i64 %1818, 2
  %1820 = getelementptr i64, ptr %23, i64 %1819
  store i64 %3220, ptr %1820, align 8, !noalias !308
  %1821 = getelementptr i64, ptr %23, i64 %1819
  %1822 = getelementptr i8, ptr %1821, i64 8
  store i64 %1697, ptr %1822, align 8, !noalias !308
  %1823 = getelementptr i64, ptr %23, i64 %1819
  %1824 = getelementptr i8, ptr %1823, i64 16
  store i64 %1696, ptr %1824, align 8, !noalias !308
  %1825 = getelementptr i8, ptr %2, i64 248
  %1826 = load i64, ptr %1825, align 8, !noalias !308
  %1827 = call i64 @llvm.smin.i64(i64 %1826, i64 2)
  %1828 = getelementptr i64, ptr %23, i64 %1819
  %1829 = getelementptr i8, ptr %1828, i64 24
  store i64 %1827, ptr %1829, align 8, !noalias !308
  %1830 = getelementptr i8, ptr %2, i64 16
  %1831 = load i64, ptr %1830, align 8, !noalias !308
  %1832 = add nsw i64 %1831, 1
  %1833 = getelementptr i8, ptr %2, i64 16
  store i64 %1832, ptr %1833, align 8, !noalias !308
  br label %1834

1834:
  %1835 = phi i64 [ %3219, %1703 ], [ %1732, %1730 ], [ -1, %1811 ], [ -1, %1816 ], [ -1, %1770 ], [ -1, %1762 ], [ -1, %1796 ], [ -1, %1779 ], [ -1, %1739 ]
  %1836 = icmp sgt i64 %1835, -1
  br i1 %1836, label %1837, label %3213

1837:
  %1838 = add nsw i64 %56, 1
  %1839 = getelementptr i64, ptr %4, i64 %1835
  %1840 = load i64, ptr %1839, align 8
  %1841 = sub nsw i64 %3220, %1840
  %1842 = shl nsw i64 %1835, 2
  %1843 = getelementptr i8, ptr %2, i64 248
  %1844 = load i64, ptr %1843, align 8, !noalias !315
  %1845 = call i64 @llvm.smin.i64(i64 %1844, i64 2)
  %1846 = getelementptr i32, ptr %24, i64 %1835
  %1847 = load i32, ptr %1846, align 4, !noalias !315
  %1848 = sext i32 %1847 to i64
  %1849 = icmp eq i64 %1697, %1848
  br i1 %1849, label %1850, label %1867

1850:
  %1851 = getelementptr i8, ptr %26, i64 %1842
  %1852 = load i8, ptr %1851, align 1, !noalias !315
  %1853 = zext i8 %1852 to i64
  %1854 = icmp sgt i64 %1845, %1853
  %1855 = xor i1 %1694, true
  %1856 = select i1 %1854, i1 true, i1 %1855
  br i1 %1856, label %1867, label %1857

1857:
  switch i64 %1695, label %3213 [
    i64 3, label %1863
    i64 1, label %1858
  ]

1858:
  %1859 = getelementptr i8, ptr %26, i64 %1842
  %1860 = getelementptr i8, ptr %1859, i64 2
  %1861 = load i8, ptr %1860, align 1, !noalias !315
  %1862 = icmp eq i8 %1861, 0
  br i1 %1862, label %1863, label %3213

1863:
  %1864 = trunc i64 %1695 to i8
  %1865 = getelementptr i8, ptr %26, i64 %1842
  %1866 = getelementptr i8, ptr %1865, i64 2
  store i8 %1864, ptr %1866, align 1, !noalias !315
  br label %3213

1867:
  %1868 = mul i64 %1697, 96
  %1869 = getelementptr i8, ptr %12, i64 %1868
  %1870 = getelementptr i8, ptr %1869, i64 56
  %1871 = load i64, ptr %1870, align 8, !noalias !315
  %1872 = and i64 %1871, 8
  %1873 = icmp eq i64 %1872, 0
  br i1 %1873, label %1974, label %1874

1874:
  %1875 = icmp eq i64 %3220, %1840
  br i1 %1875, label %1876, label %2076

1876:
  %1877 = getelementptr i64, ptr %6, i64 %1835
  %1878 = load i64, ptr %1877, align 8, !noalias !319
  %1879 = getelementptr i8, ptr %3, i64 %1878
  %1880 = getelementptr i8, ptr %1879, i64 7
  %1881 = load i8, ptr %1880, align 1, !noalias !323
  %1882 = icmp sgt i8 %1881, -1
  br i1 %1882, label %1883, label %1930

1883:
  %1884 = getelementptr i8, ptr %3, i64 %1878
  %1885 = getelementptr i8, ptr %1884, i64 5
  %1886 = load i8, ptr %1885, align 1, !noalias !323
  %1887 = zext i8 %1886 to i64
  %1888 = getelementptr i8, ptr %3, i64 %1878
  %1889 = getelementptr i8, ptr %1888, i64 4
  %1890 = load i8, ptr %1889, align 1, !noalias !323
  %1891 = zext i8 %1890 to i64
  %1892 = getelementptr i8, ptr %3, i64 %1878
  %1893 = getelementptr i8, ptr %1892, i64 6
  %1894 = load i8, ptr %1893, align 1, !noalias !323
  %1895 = zext i8 %1894 to i64
  %1896 = getelementptr i8, ptr %3, i64 %1878
  %1897 = getelementptr i8, ptr %1896, i64 7
  %1898 = load i8, ptr %1897, align 1, !noalias !323
  %1899 = and i8 %1898, 127
  %1900 = zext i8 %1899 to i64
  %1901 = getelementptr i8, ptr %3, i64 %1878
  %1902 = getelementptr i8, ptr %1901, i64 1
  %1903 = load i8, ptr %1902, align 1, !noalias !323
  %1904 = zext i8 %1903 to i64
  %1905 = shl nuw nsw i64 %1904, 8
  %1906 = getelementptr i8, ptr %3, i64 %1878
  %1907 = load i8, ptr %1906, align 1, !noalias !323
  %1908 = zext i8 %1907 to i64
  %1909 = or i64 %1905, %1908
  %1910 = getelementptr i8, ptr %3, i64 %1878
  %1911 = getelementptr i8, ptr %1910, i64 2
  %1912 = load i8, ptr %1911, align 1, !noalias !323
  %1913 = zext i8 %1912 to i64
  %1914 = shl nuw nsw i64 %1913, 16
  %1915 = or i64 %1909, %1914
  %1916 = getelementptr i8, ptr %3, i64 %1878
  %1917 = getelementptr i8, ptr %1916, i64 3
  %1918 = load i8, ptr %1917, align 1, !noalias !323
  %1919 = zext i8 %1918 to i64
  %1920 = shl nuw nsw i64 %1919, 24
  %1921 = or i64 %1915, %1920
  %1922 = shl nuw nsw i64 %1900, 56
  %1923 = shl nuw nsw i64 %1895, 48
  %1924 = shl nuw nsw i64 %1887, 40
  %1925 = shl nuw nsw i64 %1891, 32
  %1926 = or i64 %1924, %1925
  %1927 = or i64 %1923, %1926
  %1928 = or i64 %1922, %1927
  %1929 = or i64 %1921, %1928
  br label %1930

1930:
  %1931 = phi i64 [ %1929, %1883 ], [ -1, %1876 ]
  %1932 = getelementptr i8, ptr %2, i64 64
  %1933 = load i64, ptr %1932, align 8, !noalias !319
  %1934 = icmp sgt i64 %1933, 0
  br i1 %1934, label %1957, label %1970

1935:
  %1936 = shl i64 %1972, 4
  %1937 = getelementptr i8, ptr %18, i64 %1936
  %1938 = load i64, ptr %1937, align 8, !noalias !319
  %1939 = icmp eq i64 %1938, %1931
  br i1 %1939, label %1940, label %1945

1940:
  %1941 = shl i64 %1972, 4
  %1942 = getelementptr i8, ptr %18, i64 %1941
  %1943 = getelementptr i8, ptr %1942, i64 8
  %1944 = load i64, ptr %1943, align 8, !noalias !319
  br label %2076

1945:
  %1946 = getelementptr i64, ptr %7, i64 %1835
  %1947 = load i64, ptr %1946, align 8, !noalias !319
  %1948 = getelementptr i64, ptr %7, i64 %1835
  %1949 = getelementptr i8, ptr %1948, i64 8
  %1950 = load i64, ptr %1949, align 8, !noalias !319
  %1951 = icmp sgt i64 %1950, %1947
  br i1 %1951, label %1952, label %1956

1952:
  %1953 = getelementptr i32, ptr %8, i64 %1947
  %1954 = load i32, ptr %1953, align 4, !noalias !319
  %1955 = icmp eq i32 %1954, 0
  br i1 %1955, label %2076, label %1956

1956:
  br label %2076

1957:
  %1958 = phi i64 [ 0, %1930 ], [ %1968, %1957 ]
  %1959 = phi i64 [ %1933, %1930 ], [ %1967, %1957 ]
  %1960 = add nsw i64 %1958, %1959
  %1961 = ashr i64 %1960, 1
  %1962 = and i64 %1960, -2
  %1963 = getelementptr i64, ptr %18, i64 %1962
  %1964 = load i64, ptr %1963, align 8, !noalias !327
  %1965 = icmp sgt i64 %1964, %1931
  %1966 = add nsw i64 %1961, 1
  %1967 = select i1 %1965, i64 %1961, i64 %1959
  %1968 = select i1 %1965, i64 %1958, i64 %1966
  %1969 = icmp slt i64 %1968, %1967
  br i1 %1969, label %1957, label %1970

1970:
  %1971 = phi i64 [ %1968, %1957 ], [ 0, %1930 ]
  %1972 = add nsw i64 %1971, -1
  %1973 = icmp sgt i64 %1971, 0
  br i1 %1973, label %1935, label %1945

1974:
  %1975 = and i64 %1871, 32
  %1976 = icmp ne i64 %1975, 0
  %1977 = icmp eq i64 %3220, %1840
  %1978 = select i1 %1976, i1 %1977, i1 false
  br i1 %1978, label %1979, label %2076

1979:
  %1980 = mul i64 %1697, 96
  %1981 = getelementptr i8, ptr %12, i64 %1980
  %1982 = getelementptr i8, ptr %1981, i64 64
  %1983 = load i64, ptr %1982, align 8, !noalias !330
  %1984 = getelementptr i64, ptr %5, i64 %1835
  %1985 = load i64, ptr %1984, align 8, !noalias !330
  %1986 = add nsw i64 %1983, 8
  %1987 = icmp slt i64 %1985, %1986
  br i1 %1987, label %2076, label %1988

1988:
  %1989 = getelementptr i64, ptr %6, i64 %1835
  %1990 = load i64, ptr %1989, align 8, !noalias !330
  %1991 = add nsw i64 %1990, %1983
  %1992 = getelementptr i8, ptr %3, i64 %1991
  %1993 = getelementptr i8, ptr %1992, i64 7
  %1994 = load i8, ptr %1993, align 1, !noalias !334
  %1995 = icmp sgt i8 %1994, -1
  br i1 %1995, label %1996, label %2043

1996:
  %1997 = getelementptr i8, ptr %3, i64 %1991
  %1998 = getelementptr i8, ptr %1997, i64 5
  %1999 = load i8, ptr %1998, align 1, !noalias !334
  %2000 = zext i8 %1999 to i64
  %2001 = getelementptr i8, ptr %3, i64 %1991
  %2002 = getelementptr i8, ptr %2001, i64 4
  %2003 = load i8, ptr %2002, align 1, !noalias !334
  %2004 = zext i8 %2003 to i64
  %2005 = getelementptr i8, ptr %3, i64 %1991
  %2006 = getelementptr i8, ptr %2005, i64 6
  %2007 = load i8, ptr %2006, align 1, !noalias !334
  %2008 = zext i8 %2007 to i64
  %2009 = getelementptr i8, ptr %3, i64 %1991
  %2010 = getelementptr i8, ptr %2009, i64 7
  %2011 = load i8, ptr %2010, align 1, !noalias !334
  %2012 = and i8 %2011, 127
  %2013 = zext i8 %2012 to i64
  %2014 = getelementptr i8, ptr %3, i64 %1991
  %2015 = getelementptr i8, ptr %2014, i64 1
  %2016 = load i8, ptr %2015, align 1, !noalias !334
  %2017 = zext i8 %2016 to i64
  %2018 = shl nuw nsw i64 %2017, 8
  %2019 = getelementptr i8, ptr %3, i64 %1991
  %2020 = load i8, ptr %2019, align 1, !noalias !334
  %2021 = zext i8 %2020 to i64
  %2022 = or i64 %2018, %2021
  %2023 = getelementptr i8, ptr %3, i64 %1991
  %2024 = getelementptr i8, ptr %2023, i64 2
  %2025 = load i8, ptr %2024, align 1, !noalias !334
  %2026 = zext i8 %2025 to i64
  %2027 = shl nuw nsw i64 %2026, 16
  %2028 = or i64 %2022, %2027
  %2029 = getelementptr i8, ptr %3, i64 %1991
  %2030 = getelementptr i8, ptr %2029, i64 3
  %2031 = load i8, ptr %2030, align 1, !noalias !334
  %2032 = zext i8 %2031 to i64
  %2033 = shl nuw nsw i64 %2032, 24
  %2034 = or i64 %2028, %2033
  %2035 = shl nuw nsw i64 %2013, 56
  %2036 = shl nuw nsw i64 %2008, 48
  %2037 = shl nuw nsw i64 %2000, 40
  %2038 = shl nuw nsw i64 %2004, 32
  %2039 = or i64 %2037, %2038
  %2040 = or i64 %2036, %2039
  %2041 = or i64 %2035, %2040
  %2042 = or i64 %2034, %2041
  br label %2043

2043:
  %2044 = phi i64 [ %2042, %1996 ], [ -1, %1988 ]
  %2045 = getelementptr i8, ptr %2, i64 48
  %2046 = load i64, ptr %2045, align 8, !noalias !338
  %2047 = sub nsw i64 %2044, %2046
  %2048 = icmp sge i64 %2047, 0
  %2049 = and i64 %2047, 7
  %2050 = icmp eq i64 %2049, 0
  %2051 = and i1 %2048, %2050
  br i1 %2051, label %2063, label %2073

2052:
  %2053 = mul nuw nsw i64 %2074, 96
  %2054 = getelementptr i8, ptr %12, i64 %2053
  %2055 = getelementptr i8, ptr %2054, i64 80
  %2056 = load i64, ptr %2055, align 8, !noalias !330
  %2057 = icmp slt i64 %2056, 0
  br i1 %2057, label %2076, label %2058

2058:
  %2059 = mul nuw nsw i64 %2074, 96
  %2060 = getelementptr i8, ptr %12, i64 %2059
  %2061 = getelementptr i8, ptr %2060, i64 80
  %2062 = load i64, ptr %2061, align 8, !noalias !330
  br label %2076

2063:
  %2064 = lshr exact i64 %2047, 3
  %2065 = getelementptr i8, ptr %2, i64 56
  %2066 = load i64, ptr %2065, align 8, !noalias !338
  %2067 = icmp slt i64 %2064, %2066
  br i1 %2067, label %2068, label %2073

2068:
  %2069 = lshr exact i64 %2047, 1
  %2070 = getelementptr i8, ptr %15, i64 %2069
  %2071 = load i32, ptr %2070, align 4, !noalias !338
  %2072 = sext i32 %2071 to i64
  br label %2073

2073:
  %2074 = phi i64 [ %2072, %2068 ], [ -1, %2063 ], [ -1, %2043 ]
  %2075 = icmp slt i64 %2074, 0
  br i1 %2075, label %2076, label %2052

2076:
  %2077 = phi i64 [ %1697, %1974 ], [ -1, %1874 ], [ -1, %1952 ], [ %1697, %1956 ], [ %1944, %1940 ], [ %2062, %2058 ], [ %1697, %1979 ], [ %1697, %2073 ], [ %1697, %2052 ]
  %2078 = icmp slt i64 %2077, 0
  br i1 %2078, label %3213, label %2079

2079:
  %2080 = icmp eq i64 %1695, 0
  %2081 = mul nuw nsw i64 %2077, 12
  %2082 = getelementptr i64, ptr %5, i64 %1835
  %2083 = load i64, ptr %2082, align 8, !noalias !342
  %2084 = getelementptr i64, ptr %7, i64 %1835
  %2085 = load i64, ptr %2084, align 8, !noalias !342
  %2086 = getelementptr i64, ptr %7, i64 %1835
  %2087 = getelementptr i8, ptr %2086, i64 8
  %2088 = load i64, ptr %2087, align 8, !noalias !342
  %2089 = sub nsw i64 %2088, %2085
  %2090 = getelementptr i64, ptr %12, i64 %2081
  %2091 = getelementptr i8, ptr %2090, i64 56
  %2092 = load i64, ptr %2091, align 8, !noalias !342
  %2093 = and i64 %2092, 8
  %2094 = icmp eq i64 %2093, 0
  br i1 %2094, label %2095, label %3208

2095:
  %2096 = getelementptr i64, ptr %12, i64 %2081
  %2097 = getelementptr i8, ptr %2096, i64 56
  %2098 = load i64, ptr %2097, align 8, !noalias !342
  %2099 = and i64 %2098, 4
  %2100 = icmp ne i64 %2099, 0
  %2101 = icmp eq i64 %2088, %2085
  %2102 = select i1 %2100, i1 %2101, i1 false
  br i1 %2102, label %2103, label %2192

2103:
  %2104 = icmp eq i64 %3220, %1840
  br i1 %2104, label %2105, label %3208

2105:
  %2106 = getelementptr i64, ptr %12, i64 %2081
  %2107 = load i64, ptr %2106, align 8, !noalias !342
  %2108 = icmp sgt i64 %2107, %2083
  br i1 %2108, label %3208, label %2109

2109:
  %2110 = getelementptr i64, ptr %6, i64 %1835
  %2111 = load i64, ptr %2110, align 8, !noalias !342
  %2112 = getelementptr i8, ptr %3, i64 %2111
  %2113 = getelementptr i8, ptr %2112, i64 15
  %2114 = load i8, ptr %2113, align 1, !noalias !346
  %2115 = icmp sgt i8 %2114, -1
  br i1 %2115, label %2116, label %2164

2116:
  %2117 = getelementptr i8, ptr %3, i64 %2111
  %2118 = getelementptr i8, ptr %2117, i64 13
  %2119 = load i8, ptr %2118, align 1, !noalias !346
  %2120 = zext i8 %2119 to i64
  %2121 = getelementptr i8, ptr %3, i64 %2111
  %2122 = getelementptr i8, ptr %2121, i64 12
  %2123 = load i8, ptr %2122, align 1, !noalias !346
  %2124 = zext i8 %2123 to i64
  %2125 = getelementptr i8, ptr %3, i64 %2111
  %2126 = getelementptr i8, ptr %2125, i64 14
  %2127 = load i8, ptr %2126, align 1, !noalias !346
  %2128 = zext i8 %2127 to i64
  %2129 = getelementptr i8, ptr %3, i64 %2111
  %2130 = getelementptr i8, ptr %2129, i64 15
  %2131 = load i8, ptr %2130, align 1, !noalias !346
  %2132 = and i8 %2131, 127
  %2133 = zext i8 %2132 to i64
  %2134 = getelementptr i8, ptr %3, i64 %2111
  %2135 = getelementptr i8, ptr %2134, i64 9
  %2136 = load i8, ptr %2135, align 1, !noalias !346
  %2137 = zext i8 %2136 to i64
  %2138 = shl nuw nsw i64 %2137, 8
  %2139 = getelementptr i8, ptr %3, i64 %2111
  %2140 = getelementptr i8, ptr %2139, i64 8
  %2141 = load i8, ptr %2140, align 1, !noalias !346
  %2142 = zext i8 %2141 to i64
  %2143 = or i64 %2138, %2142
  %2144 = getelementptr i8, ptr %3, i64 %2111
  %2145 = getelementptr i8, ptr %2144, i64 10
  %2146 = load i8, ptr %2145, align 1, !noalias !346
  %2147 = zext i8 %2146 to i64
  %2148 = shl nuw nsw i64 %2147, 16
  %2149 = or i64 %2143, %2148
  %2150 = getelementptr i8, ptr %3, i64 %2111
  %2151 = getelementptr i8, ptr %2150, i64 11
  %2152 = load i8, ptr %2151, align 1, !noalias !346
  %2153 = zext i8 %2152 to i64
  %2154 = shl nuw nsw i64 %2153, 24
  %2155 = or i64 %2149, %2154
  %2156 = shl nuw nsw i64 %2133, 56
  %2157 = shl nuw nsw i64 %2128, 48
  %2158 = shl nuw nsw i64 %2120, 40
  %2159 = shl nuw nsw i64 %2124, 32
  %2160 = or i64 %2158, %2159
  %2161 = or i64 %2157, %2160
  %2162 = or i64 %2156, %2161
  %2163 = or i64 %2155, %2162
  br label %2164

2164:
  %2165 = phi i64 [ %2163, %2116 ], [ -1, %2109 ]
  %2166 = icmp slt i64 %2165, 0
  %2167 = icmp sgt i64 %2165, %2083
  %2168 = select i1 %2166, i1 true, i1 %2167
  br i1 %2168, label %3208, label %2169

2169:
  %2170 = getelementptr i64, ptr %12, i64 %2081
  %2171 = load i64, ptr %2170, align 8, !noalias !342
  %2172 = getelementptr i64, ptr %12, i64 %2081
  %2173 = getelementptr i8, ptr %2172, i64 64
  %2174 = load i64, ptr %2173, align 8, !noalias !342
  %2175 = mul nsw i64 %2165, %2174
  %2176 = add nsw i64 %2171, %2175
  %2177 = icmp sgt i64 %2176, 32768
  br i1 %2177, label %2178, label %2181

2178:
  %2179 = add nuw nsw i64 %2176, 8191
  %2180 = and i64 %2179, 9223372036854767616
  br label %2188

2181:
  %2182 = icmp slt i64 %2176, 16
  br i1 %2182, label %2188, label %2183

2183:
  %2184 = add nuw nsw i64 %2176, 7
  %2185 = lshr i64 %2184, 3
  %2186 = getelementptr i64, ptr %19, i64 %2185
  %2187 = load i64, ptr %2186, align 8, !noalias !350
  br label %2188

2188:
  %2189 = phi i64 [ %2180, %2178 ], [ %2187, %2183 ], [ 16, %2181 ]
  %2190 = icmp eq i64 %2189, %2083
  %2191 = select i1 %2190, i64 3, i64 1
  br label %3208

2192:
  %2193 = mul i64 %2077, 96
  %2194 = getelementptr i8, ptr %12, i64 %2193
  %2195 = load i64, ptr %2194, align 8, !noalias !354
  %2196 = icmp slt i64 %2195, 1
  %2197 = icmp slt i64 %1696, 1
  %2198 = select i1 %2196, i1 true, i1 %2197
  %2199 = icmp sgt i64 %1696, %2083
  %2200 = select i1 %2198, i1 true, i1 %2199
  %2201 = mul nuw nsw i64 %1696, %2195
  %2202 = icmp sgt i64 %2201, %2083
  %2203 = select i1 %2200, i1 true, i1 %2202
  br i1 %2203, label %3208, label %2204

2204:
  %2205 = mul i64 %2077, 96
  %2206 = getelementptr i8, ptr %12, i64 %2205
  %2207 = getelementptr i8, ptr %2206, i64 56
  %2208 = load i64, ptr %2207, align 8, !noalias !354
  %2209 = and i64 %2208, 16
  %2210 = icmp eq i64 %2209, 0
  br i1 %2210, label %2250, label %2211

2211:
  %2212 = icmp sgt i64 %2089, 0
  %2213 = icmp sgt i64 %2083, 512
  %2214 = select i1 %2212, i1 %2213, i1 false
  %2215 = icmp slt i64 %2083, 32769
  %2216 = select i1 %2214, i1 %2215, i1 false
  %2217 = select i1 %2216, i64 8, i64 0
  %2218 = icmp eq i64 %1841, %2217
  br i1 %2218, label %2219, label %2249

2219:
  %2220 = mul nuw nsw i64 %1696, %2195
  %2221 = icmp sgt i64 %2089, 0
  %2222 = icmp sgt i64 %2220, 512
  %2223 = select i1 %2221, i1 %2222, i1 false
  br i1 %2223, label %2224, label %2231

2224:
  %2225 = icmp sgt i64 %2220, 32760
  br i1 %2225, label %2226, label %2229

2226:
  %2227 = add nuw nsw i64 %2220, 8191
  %2228 = and i64 %2227, 9223372036854767616
  br label %2246

2229:
  %2230 = add nuw nsw i64 %2220, 8
  br label %2231

2231:
  %2232 = phi i64 [ %2230, %2229 ], [ %2220, %2219 ]
  %2233 = icmp sgt i64 %2232, 32768
  br i1 %2233, label %2234, label %2237

2234:
  %2235 = add nuw nsw i64 %2232, 8191
  %2236 = and i64 %2235, 9223372036854767616
  br label %2246

2237:
  %2238 = icmp eq i64 %2088, %2085
  %2239 = icmp slt i64 %2232, 16
  %2240 = and i1 %2238, %2239
  br i1 %2240, label %2246, label %2241

2241:
  %2242 = add nsw i64 %2232, 7
  %2243 = ashr i64 %2242, 3
  %2244 = getelementptr i64, ptr %19, i64 %2243
  %2245 = load i64, ptr %2244, align 8, !noalias !358
  br label %2246

2246:
  %2247 = phi i64 [ %2228, %2226 ], [ %2236, %2234 ], [ %2245, %2241 ], [ 16, %2237 ]
  %2248 = icmp eq i64 %2247, %2083
  br i1 %2248, label %3208, label %2249

2249:
  br label %3208

2250:
  %2251 = mul i64 %2077, 96
  %2252 = getelementptr i8, ptr %12, i64 %2251
  %2253 = getelementptr i8, ptr %2252, i64 40
  %2254 = load i64, ptr %2253, align 8, !noalias !354
  %2255 = icmp eq i64 %2254, 0
  br i1 %2255, label %2256, label %2398

2256:
  %2257 = icmp sgt i64 %2089, 0
  br i1 %2257, label %3208, label %2258

2258:
  %2259 = mul nuw nsw i64 %1696, %2195
  %2260 = add nsw i64 %1841, %2259
  %2261 = icmp sgt i64 %2260, %2083
  br i1 %2261, label %3208, label %2262

2262:
  %2263 = icmp eq i64 %3220, %1840
  br i1 %2263, label %2264, label %2279

2264:
  %2265 = icmp sgt i64 %2259, 32768
  br i1 %2265, label %2266, label %2269

2266:
  %2267 = add nuw nsw i64 %2259, 8191
  %2268 = and i64 %2267, 9223372036854767616
  br label %2276

2269:
  %2270 = icmp slt i64 %2259, 16
  br i1 %2270, label %2276, label %2271

2271:
  %2272 = add nuw nsw i64 %2259, 7
  %2273 = lshr i64 %2272, 3
  %2274 = getelementptr i64, ptr %19, i64 %2273
  %2275 = load i64, ptr %2274, align 8, !noalias !362
  br label %2276

2276:
  %2277 = phi i64 [ %2268, %2266 ], [ %2275, %2271 ], [ 16, %2269 ]
  %2278 = icmp eq i64 %2277, %2083
  br i1 %2278, label %3208, label %2279

2279:
  %2280 = icmp eq i64 %2083, 16
  %2281 = icmp slt i64 %2259, 16
  %2282 = and i1 %2280, %2281
  %2283 = or i1 %2282, %2080
  %2284 = select i1 %2282, i64 2, i64 1
  br i1 %2283, label %3208, label %2285

2285:
  %2286 = icmp eq i64 %2195, 0
  br i1 %2286, label %3208, label %2289, !prof !199

2287:
  %2288 = icmp eq i64 %2195, 0
  br i1 %2288, label %3208, label %2338, !prof !199

2289:
  %2290 = or i64 %1841, %2195
  %2291 = icmp ult i64 %2290, 4294967296
  br i1 %2291, label %2292, label %2297

2292:
  %2293 = trunc i64 %2195 to i32
  %2294 = trunc i64 %1841 to i32
  %2295 = urem i32 %2294, %2293
  %2296 = zext i32 %2295 to i64
  br label %2331

2297:
  %2298 = or i64 %1841, %2195
  %2299 = icmp ult i64 %2298, 4294967296
  br i1 %2299, label %2300, label %2305

2300:
  %2301 = trunc i64 %2195 to i32
  %2302 = trunc i64 %1841 to i32
  %2303 = urem i32 %2302, %2301
  %2304 = zext i32 %2303 to i64
  br label %2331

2305:
  %2306 = or i64 %1841, %2195
  %2307 = icmp ult i64 %2306, 4294967296
  br i1 %2307, label %2308, label %2313

2308:
  %2309 = trunc i64 %2195 to i32
  %2310 = trunc i64 %1841 to i32
  %2311 = urem i32 %2310, %2309
  %2312 = zext i32 %2311 to i64
  br label %2331

2313:
  %2314 = or i64 %1841, %2195
  %2315 = icmp ult i64 %2314, 4294967296
  br i1 %2315, label %2316, label %2321

2316:
  %2317 = trunc i64 %2195 to i32
  %2318 = trunc i64 %1841 to i32
  %2319 = urem i32 %2318, %2317
  %2320 = zext i32 %2319 to i64
  br label %2331

2321:
  %2322 = or i64 %1841, %2195
  %2323 = icmp ult i64 %2322, 4294967296
  br i1 %2323, label %2324, label %2329

2324:
  %2325 = trunc i64 %2195 to i32
  %2326 = trunc i64 %1841 to i32
  %2327 = urem i32 %2326, %2325
  %2328 = zext i32 %2327 to i64
  br label %2331

2329:
  %2330 = srem i64 %1841, %2195
  br label %2331

2331:
  %2332 = phi i64 [ %2296, %2292 ], [ %2304, %2300 ], [ %2312, %2308 ], [ %2320, %2316 ], [ %2328, %2324 ], [ %2330, %2329 ]
  %2333 = xor i64 %2195, %2332
  %2334 = icmp slt i64 %2333, 0
  %2335 = add i64 %2332, %2195
  %2336 = select i1 %2334, i64 %2335, i64 %2332
  %2337 = icmp eq i64 %2336, 0
  br i1 %2337, label %2287, label %3208

2338:
  %2339 = or i64 %2083, %2195
  %2340 = icmp ult i64 %2339, 4294967296
  br i1 %2340, label %2341, label %2348

2341:
  %2342 = trunc i64 %2195 to i32
  %2343 = trunc i64 %2083 to i32
  %2344 = udiv i32 %2343, %2342
  %2345 = urem i32 %2343, %2342
  %2346 = zext i32 %2344 to i64
  %2347 = zext i32 %2345 to i64
  br label %2391

2348:
  %2349 = or i64 %2083, %2195
  %2350 = icmp ult i64 %2349, 4294967296
  br i1 %2350, label %2351, label %2358

2351:
  %2352 = trunc i64 %2195 to i32
  %2353 = trunc i64 %2083 to i32
  %2354 = udiv i32 %2353, %2352
  %2355 = urem i32 %2353, %2352
  %2356 = zext i32 %2354 to i64
  %2357 = zext i32 %2355 to i64
  br label %2391

2358:
  %2359 = or i64 %2083, %2195
  %2360 = icmp ult i64 %2359, 4294967296
  br i1 %2360, label %2361, label %2368

2361:
  %2362 = trunc i64 %2195 to i32
  %2363 = trunc i64 %2083 to i32
  %2364 = udiv i32 %2363, %2362
  %2365 = urem i32 %2363, %2362
  %2366 = zext i32 %2364 to i64
  %2367 = zext i32 %2365 to i64
  br label %2391

2368:
  %2369 = or i64 %2083, %2195
  %2370 = icmp ult i64 %2369, 4294967296
  br i1 %2370, label %2371, label %2378

2371:
  %2372 = trunc i64 %2195 to i32
  %2373 = trunc i64 %2083 to i32
  %2374 = udiv i32 %2373, %2372
  %2375 = urem i32 %2373, %2372
  %2376 = zext i32 %2374 to i64
  %2377 = zext i32 %2375 to i64
  br label %2391

2378:
  %2379 = or i64 %2083, %2195
  %2380 = icmp ult i64 %2379, 4294967296
  br i1 %2380, label %2381, label %2388

2381:
  %2382 = trunc i64 %2195 to i32
  %2383 = trunc i64 %2083 to i32
  %2384 = udiv i32 %2383, %2382
  %2385 = urem i32 %2383, %2382
  %2386 = zext i32 %2384 to i64
  %2387 = zext i32 %2385 to i64
  br label %2391

2388:
  %2389 = sdiv i64 %2083, %2195
  %2390 = srem i64 %2083, %2195
  br label %2391

2391:
  %2392 = phi i64 [ %2346, %2341 ], [ %2356, %2351 ], [ %2366, %2361 ], [ %2376, %2371 ], [ %2386, %2381 ], [ %2389, %2388 ]
  %2393 = phi i64 [ %2347, %2341 ], [ %2357, %2351 ], [ %2367, %2361 ], [ %2377, %2371 ], [ %2387, %2381 ], [ %2390, %2388 ]
  %2394 = xor i64 %2195, %2393
  %2395 = icmp slt i64 %2394, 0
  %2396 = add i64 %2392, -1
  %2397 = select i1 %2395, i64 %2396, i64 %2392
  br label %3208

2398:
  %2399 = icmp eq i64 %2088, %2085
  br i1 %2399, label %3208, label %2400

2400:
  %2401 = icmp sgt i64 %2083, 512
  %2402 = icmp slt i64 %2083, 32769
  %2403 = and i1 %2401, %2402
  br i1 %2403, label %2404, label %2408

2404:
  %2405 = getelementptr i32, ptr %8, i64 %2085
  %2406 = load i32, ptr %2405, align 4, !noalias !354
  %2407 = icmp sgt i32 %2406, 7
  br i1 %2407, label %2409, label %2408

2408:
  br label %2409

2409:
  %2410 = phi i64 [ 0, %2408 ], [ 8, %2404 ]
  %2411 = icmp eq i64 %2083, 32768
  %2412 = icmp slt i64 %1841, 8
  %2413 = select i1 %2411, i1 %2412, i1 false
  %2414 = select i1 %2413, i64 0, i64 %2410
  %2415 = icmp slt i64 %1841, %2414
  br i1 %2415, label %3208, label %2416

2416:
  %2417 = sub nsw i64 %1841, %2414
  %2418 = mul nuw nsw i64 %2077, 12
  %2419 = getelementptr i64, ptr %12, i64 %2418
  %2420 = load i64, ptr %2419, align 8, !noalias !369
  %2421 = icmp sgt i64 %2417, 0
  br i1 %2421, label %2422, label %2425

2422:
  br i1 %2080, label %3208, label %2423

2423:
  %2424 = icmp eq i64 %2420, 0
  br i1 %2424, label %2425, label %2731, !prof !199

2425:
  %2426 = getelementptr i64, ptr %12, i64 %2418
  %2427 = getelementptr i8, ptr %2426, i64 8
  %2428 = load i64, ptr %2427, align 8, !noalias !369
  %2429 = getelementptr i64, ptr %12, i64 %2418
  %2430 = getelementptr i8, ptr %2429, i64 40
  %2431 = load i64, ptr %2430, align 8, !noalias !369
  %2432 = getelementptr i64, ptr %12, i64 %2418
  %2433 = getelementptr i8, ptr %2432, i64 32
  %2434 = load i64, ptr %2433, align 8, !noalias !369
  store i64 0, ptr %36, align 8, !noalias !373
  store i64 0, ptr %37, align 8, !noalias !373
  %2435 = call i64 @llvm.smin.i64(i64 %2089, i64 512)
  store i64 0, ptr %36, align 8, !noalias !373
  %2436 = icmp slt i64 %2089, 1
  %2437 = select i1 %2436, i64 0, i64 %2435
  store i64 %2437, ptr %37, align 8, !noalias !373
  br label %2438

2438:
  %2439 = phi i64 [ 0, %2425 ], [ %2447, %2443 ]
  %2440 = phi i64 [ %2414, %2425 ], [ %2448, %2443 ]
  %2441 = load i64, ptr %37, align 8, !noalias !373
  %2442 = icmp sgt i64 %2441, 0
  br i1 %2442, label %2458, label %2449

2443:
  %2444 = add nsw i64 %2439, 1
  %2445 = icmp eq i64 %2444, %2431
  %2446 = add nsw i64 %2440, %2428
  %2447 = select i1 %2445, i64 0, i64 %2444
  %2448 = select i1 %2445, i64 %2446, i64 %2440
  br label %2438

2449:
  %2450 = icmp slt i64 %2089, 513
  br i1 %2450, label %2623, label %2451

2451:
  %2452 = add nsw i64 %2089, -1
  %2453 = getelementptr i32, ptr %8, i64 %2088
  %2454 = getelementptr i8, ptr %2453, i64 -4
  %2455 = load i32, ptr %2454, align 4, !noalias !373
  %2456 = sext i32 %2455 to i64
  %2457 = icmp eq i64 %2431, 0
  br i1 %2457, label %2476, label %2472, !prof !199

2458:
  %2459 = load i64, ptr %36, align 8, !noalias !373
  %2460 = add nsw i64 %2441, -1
  store i64 %2460, ptr %37, align 8, !noalias !373
  %2461 = add i64 %2459, 1
  store i64 %2461, ptr %36, align 8, !noalias !373
  %2462 = getelementptr i32, ptr %8, i64 %2085
  %2463 = getelementptr i32, ptr %2462, i64 %2459
  %2464 = load i32, ptr %2463, align 4, !noalias !373
  %2465 = getelementptr i32, ptr %14, i64 %2434
  %2466 = getelementptr i32, ptr %2465, i64 %2439
  %2467 = load i32, ptr %2466, align 4, !noalias !373
  %2468 = sext i32 %2467 to i64
  %2469 = add nsw i64 %2440, %2468
  %2470 = sext i32 %2464 to i64
  %2471 = icmp eq i64 %2469, %2470
  br i1 %2471, label %2443, label %3208

2472:
  %2473 = icmp ne i64 %2452, -9223372036854775808
  %2474 = icmp ne i64 %2431, -1
  %2475 = or i1 %2473, %2474
  br i1 %2475, label %2481, label %2476, !prof !204

2476:
  %2477 = phi i64 [ %2431, %2451 ], [ %2552, %2544 ], [ 0, %2472 ]
  %2478 = mul nsw i64 %2477, %2428
  %2479 = add nsw i64 %2414, %2478
  %2480 = icmp eq i64 %2431, 0
  br i1 %2480, label %2557, label %2553, !prof !199

2481:
  %2482 = or i64 %2452, %2431
  %2483 = icmp ult i64 %2482, 4294967296
  br i1 %2483, label %2484, label %2491

2484:
  %2485 = trunc i64 %2431 to i32
  %2486 = trunc i64 %2452 to i32
  %2487 = udiv i32 %2486, %2485
  %2488 = urem i32 %2486, %2485
  %2489 = zext i32 %2487 to i64
  %2490 = zext i32 %2488 to i64
  br label %2544

2491:
  %2492 = or i64 %2452, %2431
  %2493 = icmp ult i64 %2492, 4294967296
  br i1 %2493, label %2494, label %2501

2494:
  %2495 = trunc i64 %2431 to i32
  %2496 = trunc i64 %2452 to i32
  %2497 = udiv i32 %2496, %2495
  %2498 = urem i32 %2496, %2495
  %2499 = zext i32 %2497 to i64
  %2500 = zext i32 %2498 to i64
  br label %2544

2501:
  %2502 = or i64 %2452, %2431
  %2503 = icmp ult i64 %2502, 4294967296
  br i1 %2503, label %2504, label %2511

2504:
  %2505 = trunc i64 %2431 to i32
  %2506 = trunc i64 %2452 to i32
  %2507 = udiv i32 %2506, %2505
  %2508 = urem i32 %2506, %2505
  %2509 = zext i32 %2507 to i64
  %2510 = zext i32 %2508 to i64
  br label %2544

2511:
  %2512 = or i64 %2452, %2431
  %2513 = icmp ult i64 %2512, 4294967296
  br i1 %2513, label %2514, label %2521

2514:
  %2515 = trunc i64 %2431 to i32
  %2516 = trunc i64 %2452 to i32
  %2517 = udiv i32 %2516, %2515
  %2518 = urem i32 %2516, %2515
  %2519 = zext i32 %2517 to i64
  %2520 = zext i32 %2518 to i64
  br label %2544

2521:
  %2522 = or i64 %2452, %2431
  %2523 = icmp ult i64 %2522, 4294967296
  br i1 %2523, label %2524, label %2531

2524:
  %2525 = trunc i64 %2431 to i32
  %2526 = trunc i64 %2452 to i32
  %2527 = udiv i32 %2526, %2525
  %2528 = urem i32 %2526, %2525
  %2529 = zext i32 %2527 to i64
  %2530 = zext i32 %2528 to i64
  br label %2544

2531:
  %2532 = or i64 %2452, %2431
  %2533 = icmp ult i64 %2532, 4294967296
  br i1 %2533, label %2534, label %2541

2534:
  %2535 = trunc i64 %2431 to i32
  %2536 = trunc i64 %2452 to i32
  %2537 = udiv i32 %2536, %2535
  %2538 = urem i32 %2536, %2535
  %2539 = zext i32 %2537 to i64
  %2540 = zext i32 %2538 to i64
  br label %2544

2541:
  %2542 = sdiv i64 %2452, %2431
  %2543 = srem i64 %2452, %2431
  br label %2544

2544:
  %2545 = phi i64 [ %2489, %2484 ], [ %2499, %2494 ], [ %2509, %2504 ], [ %2519, %2514 ], [ %2529, %2524 ], [ %2539, %2534 ], [ %2542, %2541 ]
  %2546 = phi i64 [ %2490, %2484 ], [ %2500, %2494 ], [ %2510, %2504 ], [ %2520, %2514 ], [ %2530, %2524 ], [ %2540, %2534 ], [ %2543, %2541 ]
  %2547 = xor i64 %2431, %2546
  %2548 = icmp slt i64 %2547, 0
  %2549 = icmp ne i64 %2546, 0
  %2550 = and i1 %2549, %2548
  %2551 = add i64 %2545, -1
  %2552 = select i1 %2550, i64 %2551, i64 %2545
  br label %2476

2553:
  %2554 = icmp ne i64 %2452, -9223372036854775808
  %2555 = icmp ne i64 %2431, -1
  %2556 = or i1 %2554, %2555
  br i1 %2556, label %2565, label %2557, !prof !204

2557:
  %2558 = phi i64 [ %2431, %2476 ], [ %2622, %2615 ], [ 0, %2553 ]
  %2559 = getelementptr i32, ptr %14, i64 %2434
  %2560 = getelementptr i32, ptr %2559, i64 %2558
  %2561 = load i32, ptr %2560, align 4, !noalias !373
  %2562 = sext i32 %2561 to i64
  %2563 = add nsw i64 %2479, %2562
  %2564 = icmp ne i64 %2563, %2456
  br i1 %2564, label %3208, label %2623

2565:
  %2566 = or i64 %2452, %2431
  %2567 = icmp ult i64 %2566, 4294967296
  br i1 %2567, label %2568, label %2573

2568:
  %2569 = trunc i64 %2431 to i32
  %2570 = trunc i64 %2452 to i32
  %2571 = urem i32 %2570, %2569
  %2572 = zext i32 %2571 to i64
  br label %2615

2573:
  %2574 = or i64 %2452, %2431
  %2575 = icmp ult i64 %2574, 4294967296
  br i1 %2575, label %2576, label %2581

2576:
  %2577 = trunc i64 %2431 to i32
  %2578 = trunc i64 %2452 to i32
  %2579 = urem i32 %2578, %2577
  %2580 = zext i32 %2579 to i64
  br label %2615

2581:
  %2582 = or i64 %2452, %2431
  %2583 = icmp ult i64 %2582, 4294967296
  br i1 %2583, label %2584, label %2589

2584:
  %2585 = trunc i64 %2431 to i32
  %2586 = trunc i64 %2452 to i32
  %2587 = urem i32 %2586, %2585
  %2588 = zext i32 %2587 to i64
  br label %2615

2589:
  %2590 = or i64 %2452, %2431
  %2591 = icmp ult i64 %2590, 4294967296
  br i1 %2591, label %2592, label %2597

2592:
  %2593 = trunc i64 %2431 to i32
  %2594 = trunc i64 %2452 to i32
  %2595 = urem i32 %2594, %2593
  %2596 = zext i32 %2595 to i64
  br label %2615

2597:
  %2598 = or i64 %2452, %2431
  %2599 = icmp ult i64 %2598, 4294967296
  br i1 %2599, label %2600, label %2605

2600:
  %2601 = trunc i64 %2431 to i32
  %2602 = trunc i64 %2452 to i32
  %2603 = urem i32 %2602, %2601
  %2604 = zext i32 %2603 to i64
  br label %2615

2605:
  %2606 = or i64 %2452, %2431
  %2607 = icmp ult i64 %2606, 4294967296
  br i1 %2607, label %2608, label %2613

2608:
  %2609 = trunc i64 %2431 to i32
  %2610 = trunc i64 %2452 to i32
  %2611 = urem i32 %2610, %2609
  %2612 = zext i32 %2611 to i64
  br label %2615

2613:
  %2614 = srem i64 %2452, %2431
  br label %2615

2615:
  %2616 = phi i64 [ %2572, %2568 ], [ %2580, %2576 ], [ %2588, %2584 ], [ %2596, %2592 ], [ %2604, %2600 ], [ %2612, %2608 ], [ %2614, %2613 ]
  %2617 = xor i64 %2431, %2616
  %2618 = icmp slt i64 %2617, 0
  %2619 = icmp ne i64 %2616, 0
  %2620 = and i1 %2619, %2618
  %2621 = add i64 %2616, %2431
  %2622 = select i1 %2620, i64 %2621, i64 %2616
  br label %2557

2623:
  %2624 = getelementptr i64, ptr %12, i64 %2418
  %2625 = getelementptr i8, ptr %2624, i64 88
  %2626 = load i64, ptr %2625, align 8, !noalias !369
  %2627 = icmp slt i64 %2083, 513
  br i1 %2627, label %2628, label %2666

2628:
  %2629 = icmp eq i64 %2089, %2626
  br i1 %2629, label %2632, label %2630

2630:
  %2631 = icmp eq i64 %2626, 0
  br i1 %2631, label %2632, label %2782, !prof !199

2632:
  %2633 = phi i64 [ 1, %2628 ], [ %2626, %2630 ], [ %2847, %2839 ], [ 0, %2782 ]
  %2634 = mul nsw i64 %2633, %2626
  %2635 = icmp ne i64 %2634, %2089
  %2636 = icmp sgt i64 %1696, %2633
  %2637 = select i1 %2635, i1 true, i1 %2636
  %2638 = xor i1 %2637, true
  %2639 = mul nsw i64 %2633, %2420
  %2640 = icmp sle i64 %2639, %2083
  %2641 = select i1 %2638, i1 %2640, i1 false
  br i1 %2641, label %2642, label %3208

2642:
  %2643 = mul nsw i64 %2633, %2420
  %2644 = icmp sgt i64 %2643, 512
  br i1 %2644, label %2645, label %2652

2645:
  %2646 = icmp sgt i64 %2643, 32760
  br i1 %2646, label %2647, label %2650

2647:
  %2648 = add nuw nsw i64 %2643, 8191
  %2649 = and i64 %2648, 9223372036854767616
  br label %2663

2650:
  %2651 = add nuw nsw i64 %2643, 8
  br label %2652

2652:
  %2653 = phi i64 [ %2651, %2650 ], [ %2643, %2642 ]
  %2654 = icmp sgt i64 %2653, 32768
  br i1 %2654, label %2655, label %2658

2655:
  %2656 = add nuw nsw i64 %2653, 8191
  %2657 = and i64 %2656, 9223372036854767616
  br label %2663

2658:
  %2659 = add nsw i64 %2653, 7
  %2660 = ashr i64 %2659, 3
  %2661 = getelementptr i64, ptr %19, i64 %2660
  %2662 = load i64, ptr %2661, align 8, !noalias !377
  br label %2663

2663:
  %2664 = phi i64 [ %2649, %2647 ], [ %2657, %2655 ], [ %2662, %2658 ]
  %2665 = icmp eq i64 %2664, %2083
  br i1 %2665, label %2723, label %3208

2666:
  %2667 = sub nsw i64 %2083, %2414
  %2668 = icmp eq i64 %2420, 0
  br i1 %2668, label %2852, label %2848, !prof !199

2669:
  %2670 = mul nsw i64 %1696, %2420
  %2671 = icmp sgt i64 %2670, 512
  br i1 %2671, label %2672, label %2679

2672:
  %2673 = icmp sgt i64 %2670, 32760
  br i1 %2673, label %2674, label %2677

2674:
  %2675 = add nuw nsw i64 %2670, 8191
  %2676 = and i64 %2675, 9223372036854767616
  br label %2690

2677:
  %2678 = add nuw nsw i64 %2670, 8
  br label %2679

2679:
  %2680 = phi i64 [ %2678, %2677 ], [ %2670, %2669 ]
  %2681 = icmp sgt i64 %2680, 32768
  br i1 %2681, label %2682, label %2685

2682:
  %2683 = add nuw nsw i64 %2680, 8191
  %2684 = and i64 %2683, 9223372036854767616
  br label %2690

2685:
  %2686 = add nsw i64 %2680, 7
  %2687 = ashr i64 %2686, 3
  %2688 = getelementptr i64, ptr %19, i64 %2687
  %2689 = load i64, ptr %2688, align 8, !noalias !381
  br label %2690

2690:
  %2691 = phi i64 [ %2676, %2674 ], [ %2684, %2682 ], [ %2689, %2685 ]
  %2692 = icmp eq i64 %2691, %2083
  %2693 = select i1 %2692, i64 %1696, i64 %2853
  br label %2694

2694:
  %2695 = phi i64 [ %2853, %2852 ], [ %2693, %2690 ]
  %2696 = mul nsw i64 %2695, %2626
  %2697 = icmp slt i64 %2089, %2696
  br i1 %2697, label %3208, label %2698

2698:
  %2699 = icmp eq i64 %2695, 1
  br i1 %2699, label %2700, label %2723

2700:
  %2701 = icmp sgt i64 %2420, 512
  br i1 %2701, label %2702, label %2709

2702:
  %2703 = icmp sgt i64 %2420, 32760
  br i1 %2703, label %2704, label %2707

2704:
  %2705 = add nuw nsw i64 %2420, 8191
  %2706 = and i64 %2705, 9223372036854767616
  br label %2720

2707:
  %2708 = add nuw nsw i64 %2420, 8
  br label %2709

2709:
  %2710 = phi i64 [ %2708, %2707 ], [ %2420, %2700 ]
  %2711 = icmp sgt i64 %2710, 32768
  br i1 %2711, label %2712, label %2715

2712:
  %2713 = add nuw nsw i64 %2710, 8191
  %2714 = and i64 %2713, 9223372036854767616
  br label %2720

2715:
  %2716 = add nsw i64 %2710, 7
  %2717 = ashr i64 %2716, 3
  %2718 = getelementptr i64, ptr %19, i64 %2717
  %2719 = load i64, ptr %2718, align 8, !noalias !385
  br label %2720

2720:
  %2721 = phi i64 [ %2706, %2704 ], [ %2714, %2712 ], [ %2719, %2715 ]
  %2722 = icmp eq i64 %2721, %2083
  br i1 %2722, label %2723, label %3208

2723:
  %2724 = phi i64 [ %2695, %2698 ], [ %2695, %2720 ], [ %2633, %2663 ]
  %2725 = icmp eq i64 %1841, %2414
  br i1 %2725, label %2726, label %2730

2726:
  %2727 = icmp eq i64 %2724, 1
  %2728 = xor i1 %2080, true
  %2729 = or i1 %2727, %2728
  br i1 %2729, label %3208, label %2730

2730:
  br label %3208

2731:
  %2732 = or i64 %2417, %2420
  %2733 = icmp ult i64 %2732, 4294967296
  br i1 %2733, label %2734, label %2739

2734:
  %2735 = trunc i64 %2420 to i32
  %2736 = trunc i64 %2417 to i32
  %2737 = urem i32 %2736, %2735
  %2738 = zext i32 %2737 to i64
  br label %2773

2739:
  %2740 = or i64 %2417, %2420
  %2741 = icmp ult i64 %2740, 4294967296
  br i1 %2741, label %2742, label %2747

2742:
  %2743 = trunc i64 %2420 to i32
  %2744 = trunc i64 %2417 to i32
  %2745 = urem i32 %2744, %2743
  %2746 = zext i32 %2745 to i64
  br label %2773

2747:
  %2748 = or i64 %2417, %2420
  %2749 = icmp ult i64 %2748, 4294967296
  br i1 %2749, label %2750, label %2755

2750:
  %2751 = trunc i64 %2420 to i32
  %2752 = trunc i64 %2417 to i32
  %2753 = urem i32 %2752, %2751
  %2754 = zext i32 %2753 to i64
  br label %2773

2755:
  %2756 = or i64 %2417, %2420
  %2757 = icmp ult i64 %2756, 4294967296
  br i1 %2757, label %2758, label %2763

2758:
  %2759 = trunc i64 %2420 to i32
  %2760 = trunc i64 %2417 to i32
  %2761 = urem i32 %2760, %2759
  %2762 = zext i32 %2761 to i64
  br label %2773

2763:
  %2764 = or i64 %2417, %2420
  %2765 = icmp ult i64 %2764, 4294967296
  br i1 %2765, label %2766, label %2771

2766:
  %2767 = trunc i64 %2420 to i32
  %2768 = trunc i64 %2417 to i32
  %2769 = urem i32 %2768, %2767
  %2770 = zext i32 %2769 to i64
  br label %2773

2771:
  %2772 = srem i64 %2417, %2420
  br label %2773

2773:
  %2774 = phi i64 [ %2738, %2734 ], [ %2746, %2742 ], [ %2754, %2750 ], [ %2762, %2758 ], [ %2770, %2766 ], [ %2772, %2771 ]
  %2775 = xor i64 %2420, %2774
  %2776 = icmp slt i64 %2775, 0
  %2777 = icmp ne i64 %2774, 0
  %2778 = and i1 %2777, %2776
  %2779 = add i64 %2774, %2420
  %2780 = select i1 %2778, i64 %2779, i64 %2774
  %2781 = icmp eq i64 %2780, 0
  br i1 %2781, label %2425, label %3208

2782:
  %2783 = icmp ne i64 %2089, -9223372036854775808
  %2784 = icmp ne i64 %2626, -1
  %2785 = or i1 %2783, %2784
  br i1 %2785, label %2786, label %2632, !prof !204

2786:
  %2787 = or i64 %2089, %2626
  %2788 = icmp ult i64 %2787, 4294967296
  br i1 %2788, label %2789, label %2796

2789:
  %2790 = trunc i64 %2626 to i32
  %2791 = trunc i64 %2089 to i32
  %2792 = udiv i32 %2791, %2790
  %2793 = urem i32 %2791, %2790
  %2794 = zext i32 %2792 to i64
  %2795 = zext i32 %2793 to i64
  br label %2839

2796:
  %2797 = or i64 %2089, %2626
  %2798 = icmp ult i64 %2797, 4294967296
  br i1 %2798, label %2799, label %2806

2799:
  %2800 = trunc i64 %2626 to i32
  %2801 = trunc i64 %2089 to i32
  %2802 = udiv i32 %2801, %2800
  %2803 = urem i32 %2801, %2800
  %2804 = zext i32 %2802 to i64
  %2805 = zext i32 %2803 to i64
  br label %2839

2806:
  %2807 = or i64 %2089, %2626
  %2808 = icmp ult i64 %2807, 4294967296
  br i1 %2808, label %2809, label %2816

2809:
  %2810 = trunc i64 %2626 to i32
  %2811 = trunc i64 %2089 to i32
  %2812 = udiv i32 %2811, %2810
  %2813 = urem i32 %2811, %2810
  %2814 = zext i32 %2812 to i64
  %2815 = zext i32 %2813 to i64
  br label %2839

2816:
  %2817 = or i64 %2089, %2626
  %2818 = icmp ult i64 %2817, 4294967296
  br i1 %2818, label %2819, label %2826

2819:
  %2820 = trunc i64 %2626 to i32
  %2821 = trunc i64 %2089 to i32
  %2822 = udiv i32 %2821, %2820
  %2823 = urem i32 %2821, %2820
  %2824 = zext i32 %2822 to i64
  %2825 = zext i32 %2823 to i64
  br label %2839

2826:
  %2827 = or i64 %2089, %2626
  %2828 = icmp ult i64 %2827, 4294967296
  br i1 %2828, label %2829, label %2836

2829:
  %2830 = trunc i64 %2626 to i32
  %2831 = trunc i64 %2089 to i32
  %2832 = udiv i32 %2831, %2830
  %2833 = urem i32 %2831, %2830
  %2834 = zext i32 %2832 to i64
  %2835 = zext i32 %2833 to i64
  br label %2839

2836:
  %2837 = sdiv i64 %2089, %2626
  %2838 = srem i64 %2089, %2626
  br label %2839

2839:
  %2840 = phi i64 [ %2794, %2789 ], [ %2804, %2799 ], [ %2814, %2809 ], [ %2824, %2819 ], [ %2834, %2829 ], [ %2837, %2836 ]
  %2841 = phi i64 [ %2795, %2789 ], [ %2805, %2799 ], [ %2815, %2809 ], [ %2825, %2819 ], [ %2835, %2829 ], [ %2838, %2836 ]
  %2842 = xor i64 %2626, %2841
  %2843 = icmp slt i64 %2842, 0
  %2844 = icmp ne i64 %2841, 0
  %2845 = and i1 %2844, %2843
  %2846 = add i64 %2840, -1
  %2847 = select i1 %2845, i64 %2846, i64 %2840
  br label %2632

2848:
  %2849 = icmp ne i64 %2667, -9223372036854775808
  %2850 = icmp ne i64 %2420, -1
  %2851 = or i1 %2849, %2850
  br i1 %2851, label %2857, label %2852, !prof !204

2852:
  %2853 = phi i64 [ %2420, %2666 ], [ %2918, %2910 ], [ 0, %2848 ]
  %2854 = icmp eq i64 %2414, 0
  %2855 = icmp sgt i64 %1696, 1
  %2856 = select i1 %2854, i1 %2855, i1 false
  br i1 %2856, label %2669, label %2694

2857:
  %2858 = or i64 %2667, %2420
  %2859 = icmp ult i64 %2858, 4294967296
  br i1 %2859, label %2860, label %2867

2860:
  %2861 = trunc i64 %2420 to i32
  %2862 = trunc i64 %2667 to i32
  %2863 = udiv i32 %2862, %2861
  %2864 = urem i32 %2862, %2861
  %2865 = zext i32 %2863 to i64
  %2866 = zext i32 %2864 to i64
  br label %2910

2867:
  %2868 = or i64 %2667, %2420
  %2869 = icmp ult i64 %2868, 4294967296
  br i1 %2869, label %2870, label %2877

2870:
  %2871 = trunc i64 %2420 to i32
  %2872 = trunc i64 %2667 to i32
  %2873 = udiv i32 %2872, %2871
  %2874 = urem i32 %2872, %2871
  %2875 = zext i32 %2873 to i64
  %2876 = zext i32 %2874 to i64
  br label %2910

2877:
  %2878 = or i64 %2667, %2420
  %2879 = icmp ult i64 %2878, 4294967296
  br i1 %2879, label %2880, label %2887

2880:
  %2881 = trunc i64 %2420 to i32
  %2882 = trunc i64 %2667 to i32
  %2883 = udiv i32 %2882, %2881
  %2884 = urem i32 %2882, %2881
  %2885 = zext i32 %2883 to i64
  %2886 = zext i32 %2884 to i64
  br label %2910

2887:
  %2888 = or i64 %2667, %2420
  %2889 = icmp ult i64 %2888, 4294967296
  br i1 %2889, label %2890, label %2897

2890:
  %2891 = trunc i64 %2420 to i32
  %2892 = trunc i64 %2667 to i32
  %2893 = udiv i32 %2892, %2891
  %2894 = urem i32 %2892, %2891
  %2895 = zext i32 %2893 to i64
  %2896 = zext i32 %2894 to i64
  br label %2910

2897:
  %2898 = or i64 %2667, %2420
  %2899 = icmp ult i64 %2898, 4294967296
  br i1 %2899, label %2900, label %2907

2900:
  %2901 = trunc i64 %2420 to i32
  %2902 = trunc i64 %2667 to i32
  %2903 = udiv i32 %2902, %2901
  %2904 = urem i32 %2902, %2901
  %2905 = zext i32 %2903 to i64
  %2906 = zext i32 %2904 to i64
  br label %2910

2907:
  %2908 = sdiv i64 %2667, %2420
  %2909 = srem i64 %2667, %2420
  br label %2910

2910:
  %2911 = phi i64 [ %2865, %2860 ], [ %2875, %2870 ], [ %2885, %2880 ], [ %2895, %2890 ], [ %2905, %2900 ], [ %2908, %2907 ]
  %2912 = phi i64 [ %2866, %2860 ], [ %2876, %2870 ], [ %2886, %2880 ], [ %2896, %2890 ], [ %2906, %2900 ], [ %2909, %2907 ]
  %2913 = xor i64 %2420, %2912
  %2914 = icmp slt i64 %2913, 0
  %2915 = icmp ne i64 %2912, 0
  %2916 = and i1 %2915, %2914
  %2917 = add i64 %2911, -1
  %2918 = select i1 %2916, i64 %2917, i64 %2911
  br label %2852

2919:
  %2920 = getelementptr i8, ptr %2, i64 72
  %2921 = load i64, ptr %2920, align 8, !noalias !315
  br label %2922

2922:
  %2923 = phi i64 [ %2921, %2919 ], [ %2077, %3208 ]
  %2924 = phi i64 [ 3, %2919 ], [ %3210, %3208 ]
  %2925 = phi i64 [ 1, %2919 ], [ %3209, %3208 ]
  %2926 = icmp slt i64 %2924, 2
  br i1 %2926, label %2927, label %2955

2927:
  %2928 = icmp eq i64 %2924, 1
  br i1 %2928, label %2929, label %3213

2929:
  %2930 = getelementptr i32, ptr %24, i64 %1835
  %2931 = load i32, ptr %2930, align 4, !noalias !315
  %2932 = icmp slt i32 %2931, 0
  br i1 %2932, label %2933, label %3213

2933:
  %2934 = shl i64 %1835, 3
  %2935 = getelementptr i8, ptr %27, i64 %2934
  %2936 = load i32, ptr %2935, align 4, !noalias !389
  %2937 = icmp slt i32 %2936, 0
  br i1 %2937, label %2947, label %2938

2938:
  %2939 = mul i64 %2923, 96
  %2940 = getelementptr i8, ptr %12, i64 %2939
  %2941 = load i64, ptr %2940, align 8, !noalias !389
  %2942 = zext i32 %2936 to i64
  %2943 = mul nuw nsw i64 %2942, 96
  %2944 = getelementptr i8, ptr %12, i64 %2943
  %2945 = load i64, ptr %2944, align 8, !noalias !389
  %2946 = icmp sgt i64 %2941, %2945
  br i1 %2946, label %2947, label %3213

2947:
  %2948 = trunc i64 %2923 to i32
  %2949 = shl i64 %1835, 3
  %2950 = getelementptr i8, ptr %27, i64 %2949
  store i32 %2948, ptr %2950, align 4, !noalias !389
  %2951 = trunc i64 %1841 to i32
  %2952 = shl i64 %1835, 3
  %2953 = getelementptr i8, ptr %27, i64 %2952
  %2954 = getelementptr i8, ptr %2953, i64 4
  store i32 %2951, ptr %2954, align 4, !noalias !389
  br label %3213

2955:
  %2956 = mul i64 %2923, 96
  %2957 = getelementptr i8, ptr %12, i64 %2956
  %2958 = getelementptr i8, ptr %2957, i64 56
  %2959 = load i64, ptr %2958, align 8, !noalias !315
  %2960 = getelementptr i64, ptr %7, i64 %1835
  %2961 = getelementptr i8, ptr %2960, i64 8
  %2962 = load i64, ptr %2961, align 8, !noalias !315
  %2963 = getelementptr i64, ptr %7, i64 %1835
  %2964 = load i64, ptr %2963, align 8, !noalias !315
  %2965 = getelementptr i64, ptr %5, i64 %1835
  %2966 = load i64, ptr %2965, align 8, !noalias !315
  %2967 = icmp eq i64 %2962, %2964
  %2968 = icmp eq i64 %2966, 16
  %2969 = select i1 %2967, i1 %2968, i1 false
  br i1 %2969, label %2970, label %2979

2970:
  %2971 = mul i64 %2923, 96
  %2972 = getelementptr i8, ptr %12, i64 %2971
  %2973 = load i64, ptr %2972, align 8, !noalias !315
  %2974 = mul nsw i64 %1696, %2973
  %2975 = icmp slt i64 %2974, 16
  br i1 %2975, label %2976, label %2979

2976:
  %2977 = icmp eq i64 %1695, 0
  %2978 = select i1 %2977, i64 4, i64 %1695
  br label %2991

2979:
  %2980 = xor i1 %1694, true
  %2981 = icmp eq i64 %2924, 3
  %2982 = and i1 %2980, %2981
  %2983 = icmp eq i64 %2925, 1
  %2984 = select i1 %2982, i1 %2983, i1 false
  %2985 = and i64 %2959, 2
  %2986 = icmp eq i64 %2985, 0
  %2987 = select i1 %2984, i1 %2986, i1 false
  br i1 %2987, label %2988, label %2991

2988:
  %2989 = getelementptr i8, ptr %2, i64 248
  %2990 = load i64, ptr %2989, align 8, !noalias !315
  br label %2991

2991:
  %2992 = phi i64 [ %1845, %2976 ], [ %2990, %2988 ], [ %1845, %2979 ]
  %2993 = phi i64 [ 2, %2976 ], [ %2924, %2988 ], [ %2924, %2979 ]
  %2994 = phi i64 [ %2978, %2976 ], [ %1695, %2988 ], [ %1695, %2979 ]
  %2995 = icmp sgt i64 %2925, 1
  %2996 = icmp eq i64 %2994, 0
  %2997 = and i1 %2995, %2996
  %2998 = select i1 %2997, i64 1, i64 %2994
  %2999 = getelementptr i32, ptr %24, i64 %1835
  %3000 = load i32, ptr %2999, align 4, !noalias !393
  %3001 = icmp slt i32 %3000, 0
  br i1 %3001, label %3142, label %3002

3002:
  %3003 = zext i32 %3000 to i64
  %3004 = mul nuw nsw i64 %3003, 96
  %3005 = getelementptr i8, ptr %12, i64 %3004
  %3006 = getelementptr i8, ptr %3005, i64 72
  %3007 = load i64, ptr %3006, align 8, !noalias !393
  %3008 = icmp eq i64 %3007, %2923
  br i1 %3008, label %3142, label %3009

3009:
  %3010 = mul i64 %2923, 96
  %3011 = getelementptr i8, ptr %12, i64 %3010
  %3012 = getelementptr i8, ptr %3011, i64 72
  %3013 = load i64, ptr %3012, align 8, !noalias !393
  %3014 = zext i32 %3000 to i64
  %3015 = icmp eq i64 %3013, %3014
  %3016 = icmp eq i64 %2993, 3
  %3017 = and i1 %3015, %3016
  br i1 %3017, label %3142, label %3018

3018:
  %3019 = shl nsw i64 %1835, 2
  %3020 = getelementptr i8, ptr %26, i64 %3019
  %3021 = load i8, ptr %3020, align 1, !noalias !393
  %3022 = getelementptr i8, ptr %26, i64 %3019
  %3023 = getelementptr i8, ptr %3022, i64 1
  %3024 = load i8, ptr %3023, align 1, !noalias !393
  %3025 = zext i32 %3000 to i64
  %3026 = icmp eq i64 %2923, %3025
  br i1 %3026, label %3027, label %3036

3027:
  %3028 = icmp eq i8 %3021, 3
  br i1 %3028, label %3142, label %3029

3029:
  %3030 = zext i8 %3021 to i64
  %3031 = icmp sgt i64 %2992, %3030
  br i1 %3031, label %3142, label %3032

3032:
  %3033 = zext i8 %3024 to i64
  %3034 = icmp sgt i64 %2993, %3033
  %3035 = zext i1 %3034 to i8
  br label %3142

3036:
  store i64 0, ptr %34, align 8, !noalias !397
  store i64 0, ptr %35, align 8, !noalias !397
  store i64 0, ptr %34, align 8, !noalias !397
  store i64 64, ptr %35, align 8, !noalias !397
  br label %3037

3037:
  %3038 = phi i64 [ %2923, %3036 ], [ %3051, %3041 ]
  %3039 = load i64, ptr %35, align 8, !noalias !397
  %3040 = icmp sgt i64 %3039, 0
  br i1 %3040, label %3044, label %3053

3041:
  %3042 = zext i32 %3000 to i64
  %3043 = icmp eq i64 %3051, %3042
  br i1 %3043, label %3053, label %3037

3044:
  %3045 = load i64, ptr %34, align 8, !noalias !397
  %3046 = add nsw i64 %3039, -1
  store i64 %3046, ptr %35, align 8, !noalias !397
  %3047 = add i64 %3045, 1
  store i64 %3047, ptr %34, align 8, !noalias !397
  %3048 = mul i64 %3038, 96
  %3049 = getelementptr i8, ptr %12, i64 %3048
  %3050 = getelementptr i8, ptr %3049, i64 48
  %3051 = load i64, ptr %3050, align 8, !noalias !397
  %3052 = icmp slt i64 %3051, 0
  br i1 %3052, label %3053, label %3041

3053:
  %3054 = phi i1 [ false, %3041 ], [ true, %3044 ], [ true, %3037 ]
  %3055 = xor i1 %3054, true
  %3056 = icmp eq i64 %2993, 3
  %3057 = xor i1 %3056, true
  %3058 = xor i1 %3054, true
  %3059 = or i1 %3057, %3058
  br i1 %3059, label %3080, label %3060

3060:
  store i64 0, ptr %32, align 8, !noalias !401
  store i64 0, ptr %33, align 8, !noalias !401
  %3061 = zext i32 %3000 to i64
  store i64 0, ptr %32, align 8, !noalias !401
  store i64 64, ptr %33, align 8, !noalias !401
  br label %3062

3062:
  %3063 = phi i64 [ %3061, %3060 ], [ %3075, %3066 ]
  %3064 = load i64, ptr %33, align 8, !noalias !401
  %3065 = icmp sgt i64 %3064, 0
  br i1 %3065, label %3068, label %3077

3066:
  %3067 = icmp eq i64 %3075, %2923
  br i1 %3067, label %3077, label %3062

3068:
  %3069 = load i64, ptr %32, align 8, !noalias !401
  %3070 = add nsw i64 %3064, -1
  store i64 %3070, ptr %33, align 8, !noalias !401
  %3071 = add i64 %3069, 1
  store i64 %3071, ptr %32, align 8, !noalias !401
  %3072 = mul i64 %3063, 96
  %3073 = getelementptr i8, ptr %12, i64 %3072
  %3074 = getelementptr i8, ptr %3073, i64 48
  %3075 = load i64, ptr %3074, align 8, !noalias !401
  %3076 = icmp slt i64 %3075, 0
  br i1 %3076, label %3077, label %3066

3077:
  %3078 = phi i1 [ false, %3066 ], [ true, %3068 ], [ true, %3062 ]
  %3079 = zext i1 %3078 to i64
  br label %3080

3080:
  %3081 = phi i64 [ %3079, %3077 ], [ 0, %3053 ]
  %3082 = icmp eq i8 %3021, 3
  br i1 %3082, label %3083, label %3088

3083:
  %3084 = getelementptr i8, ptr %2, i64 104
  %3085 = load i64, ptr %3084, align 8, !noalias !393
  %3086 = add nsw i64 %3085, %3081
  %3087 = getelementptr i8, ptr %2, i64 104
  store i64 %3086, ptr %3087, align 8, !noalias !393
  br label %3142

3088:
  %3089 = zext i8 %3021 to i64
  %3090 = sub nsw i64 %2992, %3089
  %3091 = shl nsw i64 %3090, 2
  %3092 = add nsw i64 %3091, %2993
  %3093 = zext i8 %3024 to i64
  %3094 = icmp eq i64 %3092, %3093
  br i1 %3094, label %3098, label %3095

3095:
  %3096 = icmp sgt i64 %3092, %3093
  %3097 = zext i1 %3096 to i8
  br label %3142

3098:
  %3099 = zext i32 %3000 to i64
  %3100 = mul nuw nsw i64 %3099, 96
  %3101 = getelementptr i8, ptr %12, i64 %3100
  %3102 = getelementptr i8, ptr %3101, i64 56
  %3103 = load i64, ptr %3102, align 8, !noalias !393
  %3104 = and i64 %3103, 64
  %3105 = icmp ne i64 %3104, 0
  %3106 = mul i64 %2923, 96
  %3107 = getelementptr i8, ptr %12, i64 %3106
  %3108 = getelementptr i8, ptr %3107, i64 56
  %3109 = load i64, ptr %3108, align 8, !noalias !393
  %3110 = and i64 %3109, 64
  %3111 = icmp ne i64 %3110, 0
  %3112 = xor i1 %3105, %3111
  br i1 %3112, label %3113, label %3134

3113:
  br i1 %3105, label %3114, label %3142

3114:
  store i64 0, ptr %30, align 8, !noalias !405
  store i64 0, ptr %31, align 8, !noalias !405
  %3115 = zext i32 %3000 to i64
  store i64 0, ptr %30, align 8, !noalias !405
  store i64 64, ptr %31, align 8, !noalias !405
  br label %3116

3116:
  %3117 = phi i64 [ %3115, %3114 ], [ %3129, %3120 ]
  %3118 = load i64, ptr %31, align 8, !noalias !405
  %3119 = icmp sgt i64 %3118, 0
  br i1 %3119, label %3122, label %3131

3120:
  %3121 = icmp eq i64 %3129, %2923
  br i1 %3121, label %3131, label %3116

3122:
  %3123 = load i64, ptr %30, align 8, !noalias !405
  %3124 = add nsw i64 %3118, -1
  store i64 %3124, ptr %31, align 8, !noalias !405
  %3125 = add i64 %3123, 1
  store i64 %3125, ptr %30, align 8, !noalias !405
  %3126 = mul i64 %3117, 96
  %3127 = getelementptr i8, ptr %12, i64 %3126
  %3128 = getelementptr i8, ptr %3127, i64 48
  %3129 = load i64, ptr %3128, align 8, !noalias !405
  %3130 = icmp slt i64 %3129, 0
  br i1 %3130, label %3131, label %3120

3131:
  %3132 = phi i1 [ false, %3120 ], [ true, %3122 ], [ true, %3116 ]
  %3133 = zext i1 %3132 to i8
  br label %3142

3134:
  br i1 %3054, label %3135, label %3140

3135:
  %3136 = getelementptr i8, ptr %2, i64 96
  %3137 = load i64, ptr %3136, align 8, !noalias !393
  %3138 = add nsw i64 %3137, %3081
  %3139 = getelementptr i8, ptr %2, i64 96
  store i64 %3138, ptr %3139, align 8, !noalias !393
  br label %3140

3140:
  %3141 = zext i1 %3055 to i8
  br label %3142

3142:
  %3143 = phi i8 [ %3097, %3095 ], [ 1, %2991 ], [ 0, %3002 ], [ 1, %3009 ], [ %3141, %3140 ], [ 0, %3027 ], [ 0, %3083 ], [ 1, %3029 ], [ %3035, %3032 ], [ %3133, %3131 ], [ 0, %3113 ]
  %3144 = icmp eq i8 %3143, 0
  br i1 %3144, label %3213, label %3145

3145:
  %3146 = icmp eq i64 %2966, 32768
  %3147 = icmp sgt i64 %2962, %2964
  %3148 = and i1 %3146, %3147
  %3149 = icmp ne i64 %1841, 8
  %3150 = select i1 %3148, i1 %3149, i1 true
  %3151 = shl nsw i64 %1835, 2
  %3152 = trunc i64 %2923 to i32
  %3153 = getelementptr i32, ptr %24, i64 %1835
  store i32 %3152, ptr %3153, align 4, !noalias !409
  %3154 = getelementptr i64, ptr %25, i64 %1835
  store i64 %2925, ptr %3154, align 8, !noalias !409
  %3155 = getelementptr i8, ptr %26, i64 %3151
  %3156 = getelementptr i8, ptr %3155, i64 3
  %3157 = load i8, ptr %3156, align 1, !noalias !409
  %3158 = and i8 %3157, -64
  %3159 = zext i8 %3158 to i64
  %3160 = icmp eq i64 %2993, 3
  %3161 = and i64 %3159, 128
  %3162 = select i1 %3150, i64 0, i64 64
  %3163 = or i64 %3161, %3162
  %3164 = select i1 %3160, i64 %3163, i64 %3159
  %3165 = and i64 %3164, 128
  %3166 = icmp eq i64 %3165, 0
  br i1 %3166, label %3167, label %3194

3167:
  %3168 = getelementptr i64, ptr %9, i64 %1835
  %3169 = getelementptr i8, ptr %3168, i64 8
  %3170 = load i64, ptr %3169, align 8, !noalias !409
  %3171 = getelementptr i64, ptr %9, i64 %1835
  %3172 = load i64, ptr %3171, align 8, !noalias !409
  %3173 = icmp sgt i64 %3170, %3172
  br i1 %3173, label %3174, label %3194

3174:
  %3175 = or i64 %3164, 128
  %3176 = getelementptr i8, ptr %2, i64 320
  %3177 = load i64, ptr %3176, align 8, !noalias !409
  %3178 = getelementptr i8, ptr %2, i64 8
  %3179 = load i64, ptr %3178, align 8, !noalias !409
  %3180 = add nsw i64 %3177, %3179
  %3181 = load i64, ptr %2, align 8, !noalias !409
  %3182 = icmp slt i64 %3180, %3181
  br i1 %3182, label %3186, label %3183

3183:
  %3184 = load i64, ptr %2, align 8, !noalias !409
  %3185 = sub nsw i64 %3180, %3184
  br label %3186

3186:
  %3187 = phi i64 [ %3185, %3183 ], [ %3180, %3174 ]
  %3188 = trunc i64 %1835 to i32
  %3189 = getelementptr i32, ptr %28, i64 %3187
  store i32 %3188, ptr %3189, align 4, !noalias !409
  %3190 = getelementptr i8, ptr %2, i64 8
  %3191 = load i64, ptr %3190, align 8, !noalias !409
  %3192 = add nsw i64 %3191, 1
  %3193 = getelementptr i8, ptr %2, i64 8
  store i64 %3192, ptr %3193, align 8, !noalias !409
  br label %3194

3194:
  %3195 = phi i64 [ %3175, %3186 ], [ %3164, %3167 ], [ %3164, %3145 ]
  %3196 = trunc i64 %2992 to i8
  %3197 = getelementptr i8, ptr %26, i64 %3151
  store i8 %3196, ptr %3197, align 1, !noalias !409
  %3198 = trunc i64 %2993 to i8
  %3199 = getelementptr i8, ptr %26, i64 %3151
  %3200 = getelementptr i8, ptr %3199, i64 1
  store i8 %3198, ptr %3200, align 1, !noalias !409
  %3201 = trunc i64 %2998 to i8
  %3202 = getelementptr i8, ptr %26, i64 %3151
  %3203 = getelementptr i8, ptr %3202, i64 2
  store i8 %3201, ptr %3203, align 1, !noalias !409
  %3204 = or i64 %1323, %3195
  %3205 = trunc i64 %3204 to i8
  %3206 = getelementptr i8, ptr %26, i64 %3151
  %3207 = getelementptr i8, ptr %3206, i64 3
  store i8 %3205, ptr %3207, align 1, !noalias !409
  br label %3213

3208:
  %3209 = phi i64 [ 1, %2164 ], [ 1, %2079 ], [ 1, %2103 ], [ 1, %2188 ], [ 1, %2105 ], [ 0, %2409 ], [ 0, %2192 ], [ %1696, %2249 ], [ %1696, %2246 ], [ %2195, %2287 ], [ 0, %2398 ], [ %1696, %2279 ], [ %1696, %2256 ], [ 0, %2258 ], [ %1696, %2276 ], [ %2724, %2726 ], [ %1696, %2331 ], [ %2397, %2391 ], [ %1696, %2694 ], [ %1696, %2422 ], [ %1696, %2557 ], [ %1696, %2720 ], [ %2724, %2730 ], [ %2195, %2285 ], [ %1696, %2773 ], [ %1696, %2632 ], [ %1696, %2663 ], [ %1696, %2458 ]
  %3210 = phi i64 [ 1, %2164 ], [ 3, %2079 ], [ 1, %2103 ], [ %2191, %2188 ], [ 1, %2105 ], [ 0, %2409 ], [ 0, %2192 ], [ 1, %2249 ], [ 3, %2246 ], [ 2, %2391 ], [ 0, %2398 ], [ %2284, %2279 ], [ 1, %2256 ], [ 0, %2258 ], [ 3, %2276 ], [ 3, %2726 ], [ 1, %2331 ], [ 2, %2287 ], [ 1, %2694 ], [ 1, %2422 ], [ 1, %2557 ], [ 1, %2720 ], [ 2, %2730 ], [ 2, %2285 ], [ 1, %2773 ], [ 1, %2632 ], [ 1, %2663 ], [ 1, %2458 ]
  %3211 = icmp eq i64 %3210, 3
  %3212 = select i1 %1873, i1 true, i1 %3211
  br i1 %3212, label %2922, label %2919

3213:
  %3214 = phi i64 [ %56, %1834 ], [ %1838, %3194 ], [ %1838, %1857 ], [ %1838, %1863 ], [ %1838, %1858 ], [ %1838, %2076 ], [ %1838, %2947 ], [ %1838, %2938 ], [ %1838, %2929 ], [ %1838, %2927 ], [ %1838, %3142 ]
  br label %55

3215:
  %3216 = phi ptr [ %1698, %3233 ], [ %57, %1307 ], [ %57, %3217 ], [ %57, %298 ], [ %57, %291 ], [ %57, %302 ], [ %57, %540 ], [ %57, %144 ], [ %57, %125 ], [ %57, %130 ], [ %57, %138 ], [ %57, %258 ], [ %57, %90 ], [ %57, %505 ], [ %57, %497 ], [ %57, %512 ]
  br label %52

3217:
  %3218 = phi i64 [ %923, %925 ], [ -1, %564 ], [ -1, %976 ], [ -1, %702 ], [ -1, %584 ], [ -1, %576 ], [ -1, %580 ], [ -1, %922 ], [ -1, %783 ], [ -1, %797 ], [ %923, %863 ], [ %1187, %1253 ], [ -1, %1186 ], [ -1, %1249 ], [ -1, %1245 ]
  %3219 = phi i64 [ -1, %797 ], [ -1, %564 ], [ -1, %976 ], [ -1, %702 ], [ -1, %584 ], [ -1, %576 ], [ -1, %580 ], [ -1, %925 ], [ -1, %863 ], [ -1, %922 ], [ -1, %783 ], [ %1036, %1253 ], [ -1, %1186 ], [ -1, %1249 ], [ -1, %1245 ]
  %3220 = phi i64 [ -1, %863 ], [ -1, %584 ], [ %981, %976 ], [ 0, %564 ], [ 0, %576 ], [ 0, %580 ], [ %748, %702 ], [ 0, %922 ], [ 0, %783 ], [ 0, %797 ], [ %971, %925 ], [ %1243, %1253 ], [ 0, %1186 ], [ 0, %1249 ], [ 0, %1245 ]
  %3221 = phi i64 [ %807, %925 ], [ %588, %702 ], [ 0, %976 ], [ 0, %564 ], [ 0, %576 ], [ 0, %580 ], [ %588, %584 ], [ 0, %922 ], [ 0, %783 ], [ 0, %797 ], [ %807, %863 ], [ %995, %1253 ], [ 0, %1186 ], [ 0, %1249 ], [ 0, %1245 ]
  %3222 = phi i64 [ 5, %925 ], [ %596, %702 ], [ %979, %976 ], [ 0, %564 ], [ 0, %576 ], [ 0, %580 ], [ %596, %584 ], [ 0, %922 ], [ 0, %783 ], [ 0, %797 ], [ 5, %863 ], [ %1188, %1253 ], [ 0, %1186 ], [ 0, %1249 ], [ 0, %1245 ]
  %3223 = icmp slt i64 %3222, 2
  %3224 = icmp slt i64 %3220, 1
  %3225 = select i1 %3223, i1 true, i1 %3224
  br i1 %3225, label %3215, label %1307

3226:
  store ptr %1319, ptr %1, align 8
  br label %547

3227:
  %3228 = select i1 %1321, i64 4, i64 3
  %3229 = and i64 %3222, 15
  %3230 = icmp eq i64 %3229, 13
  %3231 = select i1 %3230, i64 2, i64 %3228
  br label %1322

3232:
  store ptr %1702, ptr %1, align 8
  br label %547

3233:
  %3234 = icmp slt i64 %1697, 0
  %3235 = icmp slt i64 %1696, 1
  %3236 = select i1 %3234, i1 true, i1 %3235
  br i1 %3236, label %3215, label %1703
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly nocapture, i32 immarg, i32 immarg, i32 immarg)

define internal i32 @6(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3, i64 %4) {
  %6 = alloca i64, align 8
  store i64 0, ptr %6, align 8
  br label %7

7:
  %8 = load i64, ptr %6, align 8
  %9 = icmp slt i64 %8, 2
  br i1 %9, label %16, label %15

10:
  %11 = icmp eq i64 %19, %4
  br i1 %11, label %14, label %7

12:
  %13 = phi i32 [ 0, %14 ], [ 0, %15 ], [ 1, %17 ]
  ret i32 %13

14:
  store i8 1, ptr %0, align 1
  br label %12

15:
  store i8 0, ptr %0, align 1
  br label %12

16:
  switch i64 %8, label %17 [
    i64 0, label %18
    i64 -2, label %18
    i64 1, label %21
    i64 -1, label %21
  ]

17:
  store ptr @2, ptr %1, align 8, !numba_exception_output !413
  br label %12

18:
  %19 = phi i64 [ %3, %21 ], [ %2, %16 ], [ %2, %16 ]
  %20 = add i64 %8, 1
  store i64 %20, ptr %6, align 8
  br i1 %9, label %10, label %15

21:
  br label %18
}

define i32 @kernel.note_referrers(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5) {
  %7 = alloca i64, align 8
  store i64 0, ptr %7, align 8
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  %9 = getelementptr i64, ptr %3, i64 %2
  %10 = load i64, ptr %9, align 8
  %11 = add nsw i64 %10, -1
  store i64 %11, ptr %7, align 8
  %12 = icmp ugt i64 %10, -9223372036854775808
  %13 = select i1 %12, i64 0, i64 %10
  store i64 %13, ptr %8, align 8
  br label %14

14:
  %15 = load i64, ptr %8, align 8
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %18, label %17

17:
  store i64 0, ptr %0, align 8
  ret i32 0

18:
  %19 = load i64, ptr %7, align 8
  %20 = add nsw i64 %15, -1
  store i64 %20, ptr %8, align 8
  %21 = add i64 %19, -1
  store i64 %21, ptr %7, align 8
  %22 = getelementptr i32, ptr %4, i64 %19
  %23 = load i32, ptr %22, align 4
  %24 = sext i32 %23 to i64
  %25 = trunc i64 %19 to i32
  %26 = getelementptr i32, ptr %5, i64 %24
  store i32 %25, ptr %26, align 4
  br label %14
}

define i32 @kernel.mix_masks(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, ptr %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca ptr, align 8
  store ptr null, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i32, align 4
  store i32 0, ptr %15, align 4
  %16 = alloca ptr, align 8
  store ptr null, ptr %16, align 8
  store i64 0, ptr %9, align 8
  %17 = icmp slt i64 %2, 1
  %18 = select i1 %17, i64 0, i64 %2
  store i64 %18, ptr %10, align 8
  br label %19

19:
  %20 = load i64, ptr %10, align 8
  %21 = icmp sgt i64 %20, 0
  br i1 %21, label %31, label %30

22:
  %23 = phi i64 [ %40, %45 ], [ %71, %68 ]
  %24 = load i64, ptr %14, align 8
  %25 = icmp sgt i64 %24, 0
  br i1 %25, label %54, label %26

26:
  %27 = getelementptr i64, ptr %7, i64 %32
  store i64 %23, ptr %27, align 8
  br label %19

28:
  %29 = phi i32 [ 0, %30 ], [ %61, %64 ], [ %39, %41 ]
  ret i32 %29

30:
  store i64 0, ptr %0, align 8
  br label %28

31:
  %32 = load i64, ptr %9, align 8
  %33 = add nsw i64 %20, -1
  store i64 %33, ptr %10, align 8
  %34 = add i64 %32, 1
  store i64 %34, ptr %9, align 8
  %35 = getelementptr i64, ptr %3, i64 %32
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr i64, ptr %4, i64 %36
  %38 = load i64, ptr %37, align 8
  store i64 0, ptr %11, align 8
  %39 = call i32 @3(ptr nonnull %11, ptr nonnull %12, i64 %38)
  %40 = load i64, ptr %11, align 8
  switch i32 %39, label %41 [
    i32 -2, label %45
    i32 0, label %45
  ], !prof !0

41:
  %42 = icmp sgt i32 %39, 0
  %43 = load ptr, ptr %12, align 8
  %44 = select i1 %42, ptr %43, ptr undef
  store ptr %44, ptr %1, align 8
  br label %28

45:
  %46 = getelementptr i64, ptr %5, i64 %36
  %47 = load i64, ptr %46, align 8
  %48 = getelementptr i64, ptr %5, i64 %36
  %49 = getelementptr i8, ptr %48, i64 8
  %50 = load i64, ptr %49, align 8
  store i64 %47, ptr %13, align 8
  %51 = sub i64 %50, %47
  %52 = icmp slt i64 %51, 1
  %53 = select i1 %52, i64 0, i64 %51
  store i64 %53, ptr %14, align 8
  br label %22

54:
  %55 = load i64, ptr %13, align 8
  %56 = add nsw i64 %24, -1
  store i64 %56, ptr %14, align 8
  %57 = add i64 %55, 1
  store i64 %57, ptr %13, align 8
  %58 = mul nsw i64 %23, 1000003
  %59 = getelementptr i32, ptr %6, i64 %55
  %60 = load i32, ptr %59, align 4
  store i32 0, ptr %15, align 4
  %61 = call i32 @4(ptr nonnull %15, ptr nonnull %16, i32 %60)
  %62 = load i32, ptr %15, align 4
  %63 = sext i32 %62 to i64
  switch i32 %61, label %64 [
    i32 -2, label %68
    i32 0, label %68
  ], !prof !0

64:
  %65 = icmp sgt i32 %61, 0
  %66 = load ptr, ptr %16, align 8
  %67 = select i1 %65, ptr %66, ptr undef
  store ptr %67, ptr %1, align 8
  br label %28

68:
  %69 = add nsw i64 %58, %63
  %70 = add nsw i64 %69, 1
  %71 = and i64 %70, 281474976710655
  br label %22
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64)

!0 = !{!"branch_weights", i32 1, i32 49, i32 49}
!1 = !{!2, !4}
!2 = distinct !{!2, !3}
!3 = distinct !{!3}
!4 = distinct !{!4, !3}
!5 = !{!6}
!6 = distinct !{!6, !7}
!7 = distinct !{!7}
!8 = !{!9, !11}
!9 = distinct !{!9, !10}
!10 = distinct !{!10}
!11 = distinct !{!11, !10}
!12 = !{!13, !15}
!13 = distinct !{!13, !14}
!14 = distinct !{!14}
!15 = distinct !{!15, !14}
!16 = !{!17, !19}
!17 = distinct !{!17, !18}
!18 = distinct !{!18}
!19 = distinct !{!19, !18}
!20 = !{!21, !23}
!21 = distinct !{!21, !22}
!22 = distinct !{!22}
!23 = distinct !{!23, !22}
!24 = !{!25, !27}
!25 = distinct !{!25, !26}
!26 = distinct !{!26}
!27 = distinct !{!27, !26}
!28 = !{!29, !31}
!29 = distinct !{!29, !30}
!30 = distinct !{!30}
!31 = distinct !{!31, !30}
!32 = !{!33, !35}
!33 = distinct !{!33, !34}
!34 = distinct !{!34}
!35 = distinct !{!35, !34}
!36 = !{!37, !39}
!37 = distinct !{!37, !38}
!38 = distinct !{!38}
!39 = distinct !{!39, !38}
!40 = !{!41}
!41 = distinct !{!41, !42}
!42 = distinct !{!42}
!43 = !{!44}
!44 = distinct !{!44, !45}
!45 = distinct !{!45}
!46 = !{!47}
!47 = distinct !{!47, !48}
!48 = distinct !{!48}
!49 = !{!50}
!50 = distinct !{!50, !51}
!51 = distinct !{!51}
!52 = !{!53}
!53 = distinct !{!53, !54}
!54 = distinct !{!54}
!55 = !{!56, !58}
!56 = distinct !{!56, !57}
!57 = distinct !{!57}
!58 = distinct !{!58, !57}
!59 = !{!60, !62, !64, !56, !58}
!60 = distinct !{!60, !61}
!61 = distinct !{!61}
!62 = distinct !{!62, !63}
!63 = distinct !{!63}
!64 = distinct !{!64, !63}
!65 = !{!66, !68, !70, !56, !58}
!66 = distinct !{!66, !67}
!67 = distinct !{!67}
!68 = distinct !{!68, !69}
!69 = distinct !{!69}
!70 = distinct !{!70, !69}
!71 = !{!72, !68, !70, !56, !58}
!72 = distinct !{!72, !73}
!73 = distinct !{!73}
!74 = !{!75, !56, !58}
!75 = distinct !{!75, !76}
!76 = distinct !{!76}
!77 = !{!78, !80, !56, !58}
!78 = distinct !{!78, !79}
!79 = distinct !{!79}
!80 = distinct !{!80, !79}
!81 = !{!82, !84, !86, !78, !80, !56, !58}
!82 = distinct !{!82, !83}
!83 = distinct !{!83}
!84 = distinct !{!84, !85}
!85 = distinct !{!85}
!86 = distinct !{!86, !85}
!87 = !{!88, !90, !92, !78, !80, !56, !58}
!88 = distinct !{!88, !89}
!89 = distinct !{!89}
!90 = distinct !{!90, !91}
!91 = distinct !{!91}
!92 = distinct !{!92, !91}
!93 = !{!94, !78, !80, !56, !58}
!94 = distinct !{!94, !95}
!95 = distinct !{!95}
!96 = !{!97}
!97 = distinct !{!97, !98}
!98 = distinct !{!98}
!99 = !{!100}
!100 = distinct !{!100, !101}
!101 = distinct !{!101}
!102 = !{!103}
!103 = distinct !{!103, !104}
!104 = distinct !{!104}
!105 = !{!106}
!106 = distinct !{!106, !107}
!107 = distinct !{!107}
!108 = !{!109}
!109 = distinct !{!109, !110}
!110 = distinct !{!110}
!111 = !{!112, !114, !116}
!112 = distinct !{!112, !113}
!113 = distinct !{!113}
!114 = distinct !{!114, !115}
!115 = distinct !{!115}
!116 = distinct !{!116, !115}
!117 = !{!118, !114, !116}
!118 = distinct !{!118, !119}
!119 = distinct !{!119}
!120 = !{!121}
!121 = distinct !{!121, !122}
!122 = distinct !{!122}
!123 = !{!124, !126}
!124 = distinct !{!124, !125}
!125 = distinct !{!125}
!126 = distinct !{!126, !125}
!127 = !{!128, !130, !132, !124, !126}
!128 = distinct !{!128, !129}
!129 = distinct !{!129}
!130 = distinct !{!130, !131}
!131 = distinct !{!131}
!132 = distinct !{!132, !131}
!133 = !{!134, !136, !138, !124, !126}
!134 = distinct !{!134, !135}
!135 = distinct !{!135}
!136 = distinct !{!136, !137}
!137 = distinct !{!137}
!138 = distinct !{!138, !137}
!139 = !{!140, !124, !126}
!140 = distinct !{!140, !141}
!141 = distinct !{!141}
!142 = !{!143}
!143 = distinct !{!143, !144}
!144 = distinct !{!144}
!145 = !{!146}
!146 = distinct !{!146, !147}
!147 = distinct !{!147}
!148 = !{!149}
!149 = distinct !{!149, !150}
!150 = distinct !{!150}
!151 = !{!152}
!152 = distinct !{!152, !153}
!153 = distinct !{!153}
!154 = !{!155, !157}
!155 = distinct !{!155, !156}
!156 = distinct !{!156}
!157 = distinct !{!157, !156}
!158 = !{!159, !161}
!159 = distinct !{!159, !160}
!160 = distinct !{!160}
!161 = distinct !{!161, !160}
!162 = !{!163, !165}
!163 = distinct !{!163, !164}
!164 = distinct !{!164}
!165 = distinct !{!165, !164}
!166 = !{!167, !169}
!167 = distinct !{!167, !168}
!168 = distinct !{!168}
!169 = distinct !{!169, !168}
!170 = !{!171, !173, !167, !169}
!171 = distinct !{!171, !172}
!172 = distinct !{!172}
!173 = distinct !{!173, !172}
!174 = !{!175, !171, !173, !167, !169}
!175 = distinct !{!175, !176}
!176 = distinct !{!176}
!177 = !{!178, !180, !167, !169}
!178 = distinct !{!178, !179}
!179 = distinct !{!179}
!180 = distinct !{!180, !179}
!181 = !{!182, !184, !178, !180, !167, !169}
!182 = distinct !{!182, !183}
!183 = distinct !{!183}
!184 = distinct !{!184, !183}
!185 = !{!186, !182, !184, !178, !180, !167, !169}
!186 = distinct !{!186, !187}
!187 = distinct !{!187}
!188 = !{!189, !167, !169}
!189 = distinct !{!189, !190}
!190 = distinct !{!190}
!191 = !{!192, !194}
!192 = distinct !{!192, !193}
!193 = distinct !{!193}
!194 = distinct !{!194, !193}
!195 = !{!196, !198, !192, !194}
!196 = distinct !{!196, !197}
!197 = distinct !{!197}
!198 = distinct !{!198, !197}
!199 = !{!"branch_weights", i32 1, i32 99}
!200 = !{!201, !203, !196, !198, !192, !194}
!201 = distinct !{!201, !202}
!202 = distinct !{!202}
!203 = distinct !{!203, !202}
!204 = !{!"branch_weights", i32 99, i32 1}
!205 = !{!206, !208, !192, !194}
!206 = distinct !{!206, !207}
!207 = distinct !{!207}
!208 = distinct !{!208, !207}
!209 = !{!210, !212, !206, !208, !192, !194}
!210 = distinct !{!210, !211}
!211 = distinct !{!211}
!212 = distinct !{!212, !211}
!213 = !{!214, !216, !206, !208, !192, !194}
!214 = distinct !{!214, !215}
!215 = distinct !{!215}
!216 = distinct !{!216, !215}
!217 = !{!218, !220, !221, !223, !206, !208, !192, !194}
!218 = distinct !{!218, !219}
!219 = distinct !{!219}
!220 = distinct !{!220, !219}
!221 = distinct !{!221, !222}
!222 = distinct !{!222}
!223 = distinct !{!223, !222}
!224 = !{!221, !223, !206, !208, !192, !194}
!225 = !{!226, !221, !223, !206, !208, !192, !194}
!226 = distinct !{!226, !227}
!227 = distinct !{!227}
!228 = !{!229, !231, !192, !194}
!229 = distinct !{!229, !230}
!230 = distinct !{!230}
!231 = distinct !{!231, !230}
!232 = !{!233, !229, !231, !192, !194}
!233 = distinct !{!233, !234}
!234 = distinct !{!234}
!235 = !{!236, !238, !229, !231, !192, !194}
!236 = distinct !{!236, !237}
!237 = distinct !{!237}
!238 = distinct !{!238, !237}
!239 = !{!240, !242, !229, !231, !192, !194}
!240 = distinct !{!240, !241}
!241 = distinct !{!241}
!242 = distinct !{!242, !241}
!243 = !{!244, !246, !229, !231, !192, !194}
!244 = distinct !{!244, !245}
!245 = distinct !{!245}
!246 = distinct !{!246, !245}
!247 = !{!248, !250, !251, !253, !229, !231, !192, !194}
!248 = distinct !{!248, !249}
!249 = distinct !{!249}
!250 = distinct !{!250, !249}
!251 = distinct !{!251, !252}
!252 = distinct !{!252}
!253 = distinct !{!253, !252}
!254 = !{!251, !253, !229, !231, !192, !194}
!255 = !{!256, !251, !253, !229, !231, !192, !194}
!256 = distinct !{!256, !257}
!257 = distinct !{!257}
!258 = !{!259, !261}
!259 = distinct !{!259, !260}
!260 = distinct !{!260}
!261 = distinct !{!261, !260}
!262 = !{!263, !265, !259, !261}
!263 = distinct !{!263, !264}
!264 = distinct !{!264}
!265 = distinct !{!265, !264}
!266 = !{!267, !269, !270, !272, !259, !261}
!267 = distinct !{!267, !268}
!268 = distinct !{!268}
!269 = distinct !{!269, !268}
!270 = distinct !{!270, !271}
!271 = distinct !{!271}
!272 = distinct !{!272, !271}
!273 = !{!270, !272, !259, !261}
!274 = !{!275, !270, !272, !259, !261}
!275 = distinct !{!275, !276}
!276 = distinct !{!276}
!277 = !{!278, !280, !259, !261}
!278 = distinct !{!278, !279}
!279 = distinct !{!279}
!280 = distinct !{!280, !279}
!281 = !{!282, !284, !259, !261}
!282 = distinct !{!282, !283}
!283 = distinct !{!283}
!284 = distinct !{!284, !283}
!285 = !{!286, !288, !259, !261}
!286 = distinct !{!286, !287}
!287 = distinct !{!287}
!288 = distinct !{!288, !287}
!289 = !{!290, !292, !286, !288, !259, !261}
!290 = distinct !{!290, !291}
!291 = distinct !{!291}
!292 = distinct !{!292, !291}
!293 = !{!294, !296, !286, !288, !259, !261}
!294 = distinct !{!294, !295}
!295 = distinct !{!295}
!296 = distinct !{!296, !295}
!297 = !{!298, !300, !286, !288, !259, !261}
!298 = distinct !{!298, !299}
!299 = distinct !{!299}
!300 = distinct !{!300, !299}
!301 = !{!302, !304}
!302 = distinct !{!302, !303}
!303 = distinct !{!303}
!304 = distinct !{!304, !303}
!305 = !{!306, !302, !304}
!306 = distinct !{!306, !307}
!307 = distinct !{!307}
!308 = !{!309, !311, !302, !304}
!309 = distinct !{!309, !310}
!310 = distinct !{!310}
!311 = distinct !{!311, !310}
!312 = !{!313, !309, !311, !302, !304}
!313 = distinct !{!313, !314}
!314 = distinct !{!314}
!315 = !{!316, !318}
!316 = distinct !{!316, !317}
!317 = distinct !{!317}
!318 = distinct !{!318, !317}
!319 = !{!320, !322, !316, !318}
!320 = distinct !{!320, !321}
!321 = distinct !{!321}
!322 = distinct !{!322, !321}
!323 = !{!324, !326, !320, !322, !316, !318}
!324 = distinct !{!324, !325}
!325 = distinct !{!325}
!326 = distinct !{!326, !325}
!327 = !{!328, !320, !322, !316, !318}
!328 = distinct !{!328, !329}
!329 = distinct !{!329}
!330 = !{!331, !333, !316, !318}
!331 = distinct !{!331, !332}
!332 = distinct !{!332}
!333 = distinct !{!333, !332}
!334 = !{!335, !337, !331, !333, !316, !318}
!335 = distinct !{!335, !336}
!336 = distinct !{!336}
!337 = distinct !{!337, !336}
!338 = !{!339, !341, !331, !333, !316, !318}
!339 = distinct !{!339, !340}
!340 = distinct !{!340}
!341 = distinct !{!341, !340}
!342 = !{!343, !345, !316, !318}
!343 = distinct !{!343, !344}
!344 = distinct !{!344}
!345 = distinct !{!345, !344}
!346 = !{!347, !349, !343, !345, !316, !318}
!347 = distinct !{!347, !348}
!348 = distinct !{!348}
!349 = distinct !{!349, !348}
!350 = !{!351, !353, !343, !345, !316, !318}
!351 = distinct !{!351, !352}
!352 = distinct !{!352}
!353 = distinct !{!353, !352}
!354 = !{!355, !357, !343, !345, !316, !318}
!355 = distinct !{!355, !356}
!356 = distinct !{!356}
!357 = distinct !{!357, !356}
!358 = !{!359, !361, !355, !357, !343, !345, !316, !318}
!359 = distinct !{!359, !360}
!360 = distinct !{!360}
!361 = distinct !{!361, !360}
!362 = !{!363, !365, !366, !368, !355, !357, !343, !345, !316, !318}
!363 = distinct !{!363, !364}
!364 = distinct !{!364}
!365 = distinct !{!365, !364}
!366 = distinct !{!366, !367}
!367 = distinct !{!367}
!368 = distinct !{!368, !367}
!369 = !{!370, !372, !355, !357, !343, !345, !316, !318}
!370 = distinct !{!370, !371}
!371 = distinct !{!371}
!372 = distinct !{!372, !371}
!373 = !{!374, !376, !370, !372, !355, !357, !343, !345, !316, !318}
!374 = distinct !{!374, !375}
!375 = distinct !{!375}
!376 = distinct !{!376, !375}
!377 = !{!378, !380, !370, !372, !355, !357, !343, !345, !316, !318}
!378 = distinct !{!378, !379}
!379 = distinct !{!379}
!380 = distinct !{!380, !379}
!381 = !{!382, !384, !370, !372, !355, !357, !343, !345, !316, !318}
!382 = distinct !{!382, !383}
!383 = distinct !{!383}
!384 = distinct !{!384, !383}
!385 = !{!386, !388, !370, !372, !355, !357, !343, !345, !316, !318}
!386 = distinct !{!386, !387}
!387 = distinct !{!387}
!388 = distinct !{!388, !387}
!389 = !{!390, !392, !316, !318}
!390 = distinct !{!390, !391}
!391 = distinct !{!391}
!392 = distinct !{!392, !391}
!393 = !{!394, !396, !316, !318}
!394 = distinct !{!394, !395}
!395 = distinct !{!395}
!396 = distinct !{!396, !395}
!397 = !{!398, !400, !394, !396, !316, !318}
!398 = distinct !{!398, !399}
!399 = distinct !{!399}
!400 = distinct !{!400, !399}
!401 = !{!402, !404, !394, !396, !316, !318}
!402 = distinct !{!402, !403}
!403 = distinct !{!403}
!404 = distinct !{!404, !403}
!405 = !{!406, !408, !394, !396, !316, !318}
!406 = distinct !{!406, !407}
!407 = distinct !{!407}
!408 = distinct !{!408, !407}
!409 = !{!410, !412, !316, !318}
!410 = distinct !{!410, !411}
!411 = distinct !{!411}
!412 = distinct !{!412, !411}
!413 = !{i1 true}
